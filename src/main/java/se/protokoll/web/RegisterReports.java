package se.protokoll.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.protokoll.index.AttendanceRows;
import se.protokoll.index.DecisionCounts;
import se.protokoll.index.Facet;
import se.protokoll.index.Filters;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.AttendanceGrid;
import se.protokoll.report.AttendanceReports;
import se.protokoll.report.CompletenessReport;
import se.protokoll.report.DecisionsReport;
import se.protokoll.report.MeetingsReport;
import se.protokoll.report.ReportTable;
import se.protokoll.report.RepresentativesReport;
import se.protokoll.report.UnknownsReport;

/** The reports that the pages and the HTTP interface offer. */
@Component
class RegisterReports {

    private static final int SPELLINGS = 200;

    private final StoredMeetings meetings;
    private final AttendanceRows attendance;
    private final DecisionCounts decisions;
    private final ImportedFiles files;

    RegisterReports(IndexConnection connection, ImportedFiles files) {
        this.files = files;
        this.meetings = new StoredMeetings(connection);
        this.attendance = new AttendanceRows(connection);
        this.decisions = new DecisionCounts(connection);
    }

    /** A report by its name in an address. */
    enum Name {
        ATTENDANCE,
        REPRESENTATIVES,
        MEETINGS,
        DECISIONS,
        GAPS,
        UNKNOWNS,
        OUTCOMES,
        FAILURES;

        /** As an address has it. */
        public String address() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Name> of(String address) {
            return Stream.of(values())
                    .filter(name -> name.address().equals(address))
                    .findFirst();
        }

        /** Whether it is about meetings, which can be narrowed; the others are about files. */
        public boolean ofMeetings() {
            return this != OUTCOMES && this != FAILURES;
        }

        /** Key of the column whose cells are worth a picture; empty for none. */
        String drawn() {
            return switch (this) {
                case DECISIONS -> "decisions";
                case GAPS -> "which";
                case REPRESENTATIVES -> "last";
                case UNKNOWNS -> "rows";
                case OUTCOMES -> "files";
                case ATTENDANCE, MEETINGS, FAILURES -> "";
            };
        }
    }

    ReportTable table(Name name, Filters filters) {
        return switch (name) {
            case ATTENDANCE -> AttendanceGrid.of(new AttendanceReports(meetings).of(filters));
            case REPRESENTATIVES ->
                RepresentativesReport.of(
                        attendance,
                        meetings,
                        filters.of(Facet.MUNICIPALITY),
                        filters.with(Facet.MUNICIPALITY, List.of()));
            case MEETINGS -> MeetingsReport.of(meetings, filters);
            case DECISIONS -> DecisionsReport.of(decisions, meetings, filters);
            case GAPS -> CompletenessReport.of(meetings, filters);
            case OUTCOMES -> files.outcomes();
            case FAILURES -> files.failures();
            case UNKNOWNS -> UnknownsReport.of(attendance, meetings, filters, SPELLINGS);
        };
    }
}
