package se.protokoll.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.protokoll.minutes.Outcome;
import se.protokoll.report.ReportTable.Column;

/** How the files of a register ended. */
public final class OutcomesReport {

    private static final List<Column> COLUMNS = List.of(
            new Column("outcome", "Utfall"),
            new Column("files", "Filer"),
            new Column("meaning", "Betydelse"),
            new Column("advice", "Att göra"));

    private OutcomesReport() {}

    /** A row for each outcome that occurs, in the order of the outcomes. */
    public static ReportTable of(Map<Outcome, Integer> files) {
        var rows = new TreeMap<>(files)
                .entrySet().stream()
                        .map(entry -> ReportTable.row(
                                entry.getKey().name().toLowerCase(Locale.ROOT),
                                entry.getValue(),
                                entry.getKey().swedish(),
                                entry.getKey().advice()))
                        .toList();
        return new ReportTable("Filer efter utfall", COLUMNS, rows, List.of());
    }
}
