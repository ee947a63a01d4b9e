package se.protokoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.AttendanceRow;
import se.protokoll.index.AttendanceRows;
import se.protokoll.index.Filters;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.ReportTable.Column;

/**
 * Who represented a municipality in which bodies, from when to when. Its own bodies are among them, with everybody on
 * their lists who is not there for somebody else.
 */
public final class RepresentativesReport {

    private static final List<Column> COLUMNS = List.of(
            new Column("municipality", "Kommun"),
            new Column("organization", "Organ"),
            new Column("person", "Person"),
            new Column("party", "Parti"),
            new Column("roles", "Roller"),
            new Column("first", "Första möte"),
            new Column("last", "Senaste möte"),
            new Column("attended", "Deltog"),
            new Column("absent", "Frånvarande"));

    private RepresentativesReport() {}

    /**
     * The report.
     *
     * @param municipalities codes or names; empty for all
     * @param filters which meetings
     */
    public static ReportTable of(
            AttendanceRows attendance, StoredMeetings meetings, List<String> municipalities, Filters filters) {
        var copies = Copies.among(meetings.meetings(filters));
        var leftOut = new HashSet<String>();
        var terms = new LinkedHashMap<List<String>, Term>();
        attendance.forEach(municipalities, filters, row -> {
            if (copies.contains(row.keys().meetingId())) {
                leftOut.add(row.keys().meetingId());
            } else {
                terms.computeIfAbsent(key(row), none -> new Term(row)).add(row);
            }
        });
        var rows = terms.values().stream()
                .sorted(Comparator.comparing((Term term) -> Objects.toString(municipality(term.newest), ""))
                        .thenComparing(
                                term -> Objects.toString(term.newest.keys().body(), ""))
                        .thenComparing(term -> Objects.toString(term.first, ""))
                        .thenComparing(term -> term.newest.name()))
                .map(Term::row)
                .toList();
        return new ReportTable("Kommunernas företrädare", COLUMNS, rows, ReportNotes.copies(leftOut.size()));
    }

    private static @Nullable String municipality(AttendanceRow row) {
        return row.municipality() == null ? row.keys().bodyMunicipality() : row.municipality();
    }

    /** A person is told from namesakes by body, municipality and party alone. */
    private static List<String> key(AttendanceRow row) {
        var key = new ArrayList<String>();
        key.add(Objects.toString(municipality(row), ""));
        key.add(Objects.toString(row.keys().bodyKey(), ""));
        key.add(row.name().toLowerCase(Locale.ROOT));
        key.add(Objects.toString(row.party(), "").toUpperCase(Locale.ROOT));
        return key;
    }

    /** One person's time in one body; rows are added the oldest first. */
    private static final class Term {

        private final @Nullable LocalDate first;
        private final TreeSet<String> roles = new TreeSet<>();
        private AttendanceRow newest;
        private int attended;
        private int absent;

        Term(AttendanceRow oldest) {
            first = oldest.keys().date();
            newest = oldest;
        }

        void add(AttendanceRow row) {
            newest = row;
            roles.addAll(row.roles());
            if (row.presence().equals("absent")) {
                absent++;
            } else {
                attended++;
            }
        }

        List<@Nullable Object> row() {
            return ReportTable.row(
                    municipality(newest),
                    newest.keys().body(),
                    newest.name(),
                    newest.party(),
                    String.join(", ", roles),
                    first,
                    newest.keys().date(),
                    attended,
                    absent);
        }
    }
}
