package se.protokoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.report.ReportTable.Column;

/**
 * The attendance report as one table: a row for each municipality of each body, a column for each day on which any of
 * the bodies met. A cell is the number of people, "delvis" with a number, "frånvarande" or "ej på listan", and empty
 * where the body did not meet.
 */
public final class AttendanceGrid {

    private AttendanceGrid() {}

    /** The table. */
    public static ReportTable of(AttendanceReport report) {
        var matrices = Stream.concat(report.interMunicipal().stream(), report.municipal().stream())
                .toList();
        List<String> days = days(matrices);
        var columns = new ArrayList<>(List.of(
                new Column("organization", "Organ"),
                new Column("municipality_code", "Kommunkod"),
                new Column("municipality", "Kommun"),
                new Column("attended", "Deltog"),
                new Column("meetings", "Möten"),
                new Column("percent", "Andel i procent")));
        days.forEach(day -> columns.add(new Column(day, day)));
        var rows = new ArrayList<List<@Nullable Object>>();
        matrices.forEach(matrix -> matrix.rows().forEach(row -> rows.add(line(matrix, row, days))));
        return new ReportTable("Kommunernas närvaro", columns, rows, List.of());
    }

    private static List<@Nullable Object> line(AttendanceMatrix matrix, MunicipalityRow row, List<String> days) {
        var cells = new LinkedHashMap<String, Object>();
        var headings = headings(matrix);
        for (int index = 0; index < headings.size(); index++) {
            cells.put(headings.get(index), words(row.cells().get(index)));
        }
        var line = new ArrayList<@Nullable Object>();
        line.add(matrix.body());
        line.add(row.municipality().code());
        line.add(row.municipality().name());
        line.add(row.attended());
        line.add(row.cells().size());
        line.add(row.rate() * 100);
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

    /** The meetings' days; undated ones are told apart by a number. */
    private static List<String> headings(AttendanceMatrix matrix) {
        var headings = new ArrayList<String>();
        int undated = 0;
        for (var column : matrix.meetings()) {
            LocalDate date = column.attendance().date();
            headings.add(date == null ? "utan datum " + ++undated : date.toString());
        }
        return headings;
    }
}
