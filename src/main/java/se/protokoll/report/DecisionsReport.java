package se.protokoll.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.DecisionCounts;
import se.protokoll.index.Filters;
import se.protokoll.index.StoredMeetings;
import se.protokoll.minutes.DecisionKind;
import se.protokoll.report.ReportTable.Column;

/** How many decisions of which kind were made in which year. */
public final class DecisionsReport {

    private static final String UNKNOWN = "ej bestämt";

    private DecisionsReport() {}

    /** The kind in Swedish. */
    private static String label(String kind) {
        return Stream.of(DecisionKind.values())
                .filter(known -> known.name().equalsIgnoreCase(kind))
                .map(DecisionKind::swedish)
                .findFirst()
                .orElse(kind);
    }

    /** A row for each year, a column for each kind that occurs. */
    public static ReportTable of(DecisionCounts decisions, StoredMeetings meetings, Filters filters) {
        var copies = Copies.among(meetings.meetings(filters));
        var years = new TreeMap<String, Map<String, Long>>();
        var kinds = new TreeMap<String, Long>();
        for (var count : decisions.byYearAndKind(filters, copies)) {
            String kind = Objects.requireNonNullElse(count.kind(), UNKNOWN);
            years.computeIfAbsent(Objects.toString(count.year(), "utan datum"), none -> new TreeMap<>())
                    .merge(kind, count.decisions(), Long::sum);
            kinds.merge(kind, count.decisions(), Long::sum);
        }
        var columns = new ArrayList<>(List.of(new Column("year", "År"), new Column("decisions", "Beslut")));
        kinds.keySet().forEach(kind -> columns.add(new Column(kind, label(kind))));
        var rows = new ArrayList<List<@Nullable Object>>();
        years.forEach((year, counts) -> {
            var row = new ArrayList<@Nullable Object>();
            row.add(year);
            row.add(counts.values().stream().mapToLong(Long::longValue).sum());
            kinds.keySet().forEach(kind -> row.add(counts.getOrDefault(kind, 0L)));
            rows.add(row);
        });
        return new ReportTable("Beslut efter år och slag", columns, rows, ReportNotes.copies(copies.size()));
    }
}
