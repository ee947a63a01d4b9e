package se.protokoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.report.ReportTable.Column;

/**
 * The attendance report as one table: a row for each municipality of each body, a column for each day on which any of
 * the bodies met. A cell is the number of people, "delvis" with a number, "frånvarande" or "ej på listan", and empty
 * where the body did not meet. There are no rows of totals: whoever sums a column of a spreadsheet would count
 * everything twice.
 */
public final class AttendanceGrid {

    /** What a sheet of a workbook holds at most; the format sets it. */
    private static final int MOST_COLUMNS = 16_384;

    /** Some hundred MB of memory. */
    private static final long MOST_CELLS = 10_000_000;

    /** Columns that say whose row it is: bodies of several municipalities have the same name. */
    private static final int HEADS = 4;

    private AttendanceGrid() {}

    /**
     * The table.
     *
     * @throws ReportTooLargeException where the report has more days or rows than one table holds
     */
    public static ReportTable of(AttendanceReport report) {
        var matrices = Stream.concat(report.interMunicipal().stream(), report.municipal().stream())
                .toList();
        List<String> days = days(matrices);
        var columns = new ArrayList<>(List.of(
                new Column("organization", "Organ"),
                new Column("body_municipality", "Organets kommun"),
                new Column("municipality_code", "Kommunkod"),
                new Column("municipality", "Kommun"),
                new Column("attended", "Deltog"),
                new Column("meetings", "Möten"),
                new Column("percent", "Andel i procent"),
                new Column("people", "Personer")));
        days.forEach(day -> columns.add(new Column(day, day)));
        long most = matrices.stream().mapToLong(matrix -> matrix.rows().size()).sum();
        if (columns.size() > MOST_COLUMNS || columns.size() * most > MOST_CELLS) {
            throw new ReportTooLargeException(columns.size(), most);
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var matrix : matrices) {
            matrix.rows().forEach(row -> rows.add(line(matrix, row, days)));
        }
        return new ReportTable("Kommunernas närvaro", columns, rows, List.of(), HEADS);
    }

    private static List<@Nullable Object> line(AttendanceMatrix matrix, MunicipalityRow row, List<String> days) {
        var cells = new HashMap<String, Object>();
        var headings = headings(matrix);
        for (int meeting = 0; meeting < headings.size(); meeting++) {
            cells.put(headings.get(meeting), words(row.cells().get(meeting)));
        }
        var line = new ArrayList<>(ReportTable.row(
                matrix.body(),
                matrix.owner() == null ? null : matrix.owner().name(),
                row.municipality().code(),
                row.municipality().name(),
                row.attended(),
                row.cells().size(),
                row.rate() * 100,
                row.people()));
        days.forEach(day -> line.add(cells.get(day)));
        return line;
    }

    private static Object words(Delegation cell) {
        return switch (cell.participation()) {
            case PRESENT -> cell.people() == 0 ? cell.participation().swedish() : (Object) cell.people();
            case PARTIAL -> cell.participation().swedish() + (cell.people() == 0 ? "" : " " + cell.people());
            case ABSENT, NOT_LISTED -> cell.participation().swedish();
        };
    }

    private static List<String> days(List<AttendanceMatrix> matrices) {
        var days = new TreeMap<String, String>();
        matrices.forEach(matrix -> headings(matrix).forEach(day -> days.put(day, day)));
        return List.copyOf(days.values());
    }

    /** The meetings' days; further ones of a day are told apart by their hour, undated ones by a number. */
    private static List<String> headings(AttendanceMatrix matrix) {
        var headings = new LinkedHashSet<String>();
        int undated = 0;
        for (var column : matrix.meetings()) {
            LocalDate date = column.attendance().date();
            String day = date == null ? "utan datum " + ++undated : date.toString();
            headings.add(
                    headings.contains(day) ? day + " " + column.attendance().start() : day);
        }
        return List.copyOf(headings);
    }
}
