package se.protokoll.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.Filters;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.ReportTable.Column;

/** For each body the months between its first and last minutes from which there are none. */
public final class CompletenessReport {

    /** One meeting says nothing of how often a body meets. */
    private static final int FEWEST_MEETINGS = 2;

    private static final List<Column> COLUMNS = List.of(
            new Column("organization", "Organ"),
            new Column("municipality", "Kommun"),
            new Column("meetings", "Möten"),
            new Column("first", "Första"),
            new Column("last", "Senaste"),
            new Column("months", "Månader"),
            new Column("months_without", "Utan protokoll"),
            new Column("which", "Vilka"));

    private CompletenessReport() {}

    /** The bodies of the meetings that fit, those with the most months without minutes first. */
    public static ReportTable of(StoredMeetings meetings, Filters filters) {
        var attendance =
                meetings.meetings(filters).stream().map(MeetingAttendance::of).toList();
        var rows = Bodies.separate(attendance).stream()
                .map(CompletenessReport::body)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(Comparator.comparingInt((Gaps gaps) -> -gaps.without().size())
                        .thenComparing(Gaps::name))
                .map(Gaps::row)
                .toList();
        return new ReportTable(
                "Luckor i protokollen",
                COLUMNS,
                rows,
                List.of("En månad utan protokoll kan vara en månad utan möte. Organ med ett enda daterat möte är "
                        + "inte med."));
    }

    private static @Nullable Gaps body(List<MeetingColumn> columns) {
        var months = new TreeSet<YearMonth>();
        for (var column : columns) {
            LocalDate date = column.attendance().date();
            if (date != null) {
                months.add(YearMonth.from(date));
            }
        }
        if (columns.size() < FEWEST_MEETINGS || months.size() < FEWEST_MEETINGS) {
            return null;
        }
        var without = new ArrayList<YearMonth>();
        int all = 0;
        for (var month = months.first(); !month.isAfter(months.last()); month = month.plusMonths(1)) {
            all++;
            if (!months.contains(month)) {
                without.add(month);
            }
        }
        return new Gaps(columns.getFirst().attendance(), columns.size(), months.first(), months.last(), all, without);
    }

    private record Gaps(
            MeetingAttendance body,
            int meetings,
            YearMonth first,
            YearMonth last,
            int months,
            List<YearMonth> without) {

        String name() {
            return Objects.toString(body.body(), "");
        }

        List<@Nullable Object> row() {
            var owner = body.owner();
            return ReportTable.row(
                    body.body(),
                    owner == null ? null : owner.name(),
                    meetings,
                    first.toString(),
                    last.toString(),
                    months,
                    without.size(),
                    Months.ranges(without));
        }
    }
}
