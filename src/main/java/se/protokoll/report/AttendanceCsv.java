package se.protokoll.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report as one table for a spreadsheet: a row for each municipality of each body, a column for each day on which
 * any of the bodies met. A cell is the number of people, "delvis" with a number, "frånvarande" or "ej på listan", and
 * empty where the body did not meet.
 */
public final class AttendanceCsv {

    private AttendanceCsv() {}

    /**
     * Writes the table with its byte order mark.
     *
     * @throws IOException if the destination does
     */
    public static void write(AttendanceReport report, Appendable out) throws IOException {
        var matrices = Stream.concat(report.interMunicipal().stream(), report.municipal().stream())
                .toList();
        List<String> days = days(matrices);
        try (var csv = SwedishCsv.on(out)) {
            var head = new ArrayList<@Nullable String>(
                    List.of("Organ", "Kommunkod", "Kommun", "Deltog", "Möten", "Andel i procent"));
            head.addAll(days);
            csv.row(head);
            for (var matrix : matrices) {
                for (var row : matrix.rows()) {
                    csv.row(line(matrix, row, days));
                }
            }
        }
    }

    private static List<@Nullable String> line(AttendanceMatrix matrix, MunicipalityRow row, List<String> days) {
        var cells = new LinkedHashMap<String, String>();
        var headings = headings(matrix);
        for (int index = 0; index < headings.size(); index++) {
            cells.put(headings.get(index), words(row.cells().get(index)));
        }
        var line = new ArrayList<@Nullable String>();
        line.add(matrix.body());
        line.add(row.municipality().code());
        line.add(row.municipality().name());
        line.add(String.valueOf(row.attended()));
        line.add(String.valueOf(row.cells().size()));
        line.add(String.format(Locale.forLanguageTag("sv"), "%.1f", row.rate() * 100));
        days.forEach(day -> line.add(cells.get(day)));
        return line;
    }

    private static String words(Delegation cell) {
        return switch (cell.participation()) {
            case PRESENT -> cell.people() == 0 ? cell.participation().swedish() : String.valueOf(cell.people());
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
