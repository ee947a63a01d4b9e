package se.protokoll.report;

import java.util.List;
import java.util.Locale;
import se.protokoll.minutes.Outcome;
import se.protokoll.report.ReportTable.Column;

/** Files that did not become minutes: why, and what to do. */
public final class FailuresReport {

    private static final List<Column> COLUMNS = List.of(
            new Column("file", "Fil"),
            new Column("outcome", "Utfall"),
            new Column("meaning", "Betydelse"),
            new Column("detail", "Närmare"),
            new Column("advice", "Att göra"));

    private FailuresReport() {}

    /**
     * A file.
     *
     * @param name as readers may see it
     * @param outcome what became of it
     * @param reason why it could not be read, or not in whole
     * @param detail more about the reason; empty where the outcome says it all
     */
    public record File(String name, Outcome outcome, String reason, String detail) {}

    /** A row for each file, in their order. */
    public static ReportTable of(List<File> files) {
        return new ReportTable(
                "Filer som inte kunde läsas in",
                COLUMNS,
                files.stream()
                        .map(file -> ReportTable.row(
                                file.name(),
                                file.outcome().name().toLowerCase(Locale.ROOT),
                                file.reason(),
                                file.detail(),
                                file.outcome().advice()))
                        .toList(),
                List.of());
    }
}
