package se.protokoll.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.AttendanceRows;
import se.protokoll.index.Filters;
import se.protokoll.index.SpellingCount;
import se.protokoll.index.SpellingCount.Kind;
import se.protokoll.index.StoredMeetings;
import se.protokoll.registry.Parties;
import se.protokoll.report.ReportTable.Column;

/** The spellings that could not be tied to anything known, the most frequent first: where a correction helps most. */
public final class UnknownsReport {

    private static final List<Column> COLUMNS = List.of(
            new Column("kind", "Slag"),
            new Column("spelling", "Stavning"),
            new Column("rows", "Antal"),
            new Column("example", "Exempel på möte"));

    private UnknownsReport() {}

    /**
     * The report.
     *
     * @param most how many spellings of each kind
     */
    public static ReportTable of(AttendanceRows attendance, StoredMeetings meetings, Filters filters, int most) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var spellings = Stream.of(
                        withoutParties(attendance.withoutMunicipality(filters, most)),
                        withoutParties(attendance.parties(filters, most)),
                        attendance.doubtfulNames(filters, most).stream(),
                        withoutBody(meetings, filters, most))
                .flatMap(kind -> kind)
                .sorted(Comparator.comparingLong(SpellingCount::rows).reversed())
                .toList();
        spellings.forEach(spelling -> rows.add(
                ReportTable.row(name(spelling.kind()), spelling.text(), spelling.rows(), spelling.exampleMeeting())));
        return new ReportTable(
                "Stavningar som inte känns igen",
                COLUMNS,
                rows,
                List.of("En uppgift rättas på mötets sida eller i rättelsefilen."));
    }

    private static Stream<SpellingCount> withoutParties(List<SpellingCount> spellings) {
        return spellings.stream()
                .filter(spelling -> Parties.swedish().find(spelling.text()).isEmpty());
    }

    private static Stream<SpellingCount> withoutBody(StoredMeetings meetings, Filters filters, int most) {
        return meetings.meetings(filters).stream()
                .filter(meeting -> meeting.keys().bodyKey() == null)
                .limit(most)
                .map(meeting -> new SpellingCount(
                        Kind.BODY, meeting.keys().fileName(), 1, meeting.keys().meetingId()));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case AFFILIATION -> "tillhörighet";
            case PARTY -> "parti";
            case NAME -> "osäkert namn";
            case BODY -> "fil utan organ";
        };
    }
}
