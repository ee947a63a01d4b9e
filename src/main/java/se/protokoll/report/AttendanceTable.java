package se.protokoll.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.Swedish;

/**
 * The report as text for a terminal: a table for each body, cut into several where its meetings do not fit the width,
 * and a list of the municipalities' own bodies.
 */
public final class AttendanceTable {

    /** A day is headed by its year and, beneath, month and day; a blank sets it apart. */
    private static final int DAY_WIDTH = 6;
    /** Of " 12 av 12  100 %". */
    private static final int TOTAL_WIDTH = 18;

    private static final String LEGEND = Arrays.stream(Participation.values())
                    .map(participation -> participation.symbol() + " " + participation.swedish())
                    .collect(Collectors.joining("   "))
            + "   siffra: antal personer";

    private final PrintWriter out;
    private final int width;

    private AttendanceTable(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    /**
     * Writes the report.
     *
     * @param out where to
     * @param width characters on a line; names longer than that still make longer lines
     */
    public static void write(AttendanceReport report, PrintWriter out, int width) {
        var table = new AttendanceTable(out, width);
        if (report.isEmpty()) {
            out.println("Inga möten med kommuner på närvarolistan i urvalet.");
        } else {
            report.interMunicipal().forEach(table::matrix);
            table.ownBodies(report);
            out.println(LEGEND);
        }
        table.notes(report);
        out.flush();
    }

    private void matrix(AttendanceMatrix matrix) {
        int nameWidth = Math.max(
                "Kommun".length(),
                longest(matrix.rows().stream().map(row -> row.municipality().name())));
        int meetings = matrix.meetings().size();
        int perTable = Math.max(1, (width - nameWidth - TOTAL_WIDTH) / DAY_WIDTH);
        out.println(body(matrix)
                + (matrix.owner() == null ? "" : ", " + matrix.owner().name()));
        for (int from = 0; from < meetings; from += perTable) {
            int to = Math.min(meetings, from + perTable);
            out.println();
            heads(matrix, from, to, nameWidth);
            for (var row : matrix.rows()) {
                out.print(pad(row.municipality().name(), nameWidth));
                row.cells().subList(from, to).forEach(cell -> out.print(right(cell(cell), DAY_WIDTH)));
                out.println(to == meetings ? total(row) : "");
            }
        }
        out.println();
    }

    private void heads(AttendanceMatrix matrix, int from, int to, int nameWidth) {
        var years = new StringBuilder(pad("", nameWidth));
        var days = new StringBuilder(pad("Kommun", nameWidth));
        for (var column : matrix.meetings().subList(from, to)) {
            LocalDate date = column.attendance().date();
            years.append(right(date == null ? "utan" : String.valueOf(date.getYear()), DAY_WIDTH));
            days.append(right(date == null ? "datum" : date.toString().substring(5), DAY_WIDTH));
        }
        out.println(years.toString().stripTrailing());
        out.println(days + (to == matrix.meetings().size() ? "   Deltog" : ""));
    }

    private static String total(MunicipalityRow row) {
        return String.format(
                Swedish.LOCALE,
                "   %d av %d  %3.0f %%",
                row.attended(),
                row.cells().size(),
                row.rate() * 100);
    }

    private static String cell(Delegation cell) {
        return cell.participation().symbol() + (cell.people() == 0 ? " " : String.valueOf(cell.people()));
    }

    private void ownBodies(AttendanceReport report) {
        if (report.municipal().isEmpty()) {
            return;
        }
        out.println("Organ med en enda kommun");
        out.println();
        int names = longest(report.municipal().stream().map(AttendanceTable::municipality));
        int bodies = longest(report.municipal().stream().map(AttendanceTable::body));
        for (var matrix : report.municipal()) {
            out.print(pad(municipality(matrix), names) + "  " + pad(body(matrix), bodies));
            out.println("  " + occasions(matrix));
        }
        out.println();
    }

    private static String occasions(AttendanceMatrix matrix) {
        var row = matrix.rows().getFirst();
        return row.attended() + " av " + count(row.cells().size(), "möte", "möten") + period(matrix);
    }

    private static String period(AttendanceMatrix matrix) {
        var dates = matrix.meetings().stream()
                .map(column -> column.attendance().date())
                .filter(Objects::nonNull)
                .toList();
        if (dates.isEmpty()) {
            return "";
        }
        return ", " + dates.getFirst() + (dates.size() == 1 ? "" : " – " + dates.getLast());
    }

    private static String municipality(AttendanceMatrix matrix) {
        return matrix.rows().getFirst().municipality().name();
    }

    private static String body(AttendanceMatrix matrix) {
        return matrix.body() == null ? "Organ som inte anges" : matrix.body();
    }

    private void notes(AttendanceReport report) {
        if (report.withoutMunicipalities() > 0) {
            out.println(count(report.withoutMunicipalities(), "möte", "möten")
                    + " utan kommuner på närvarolistan visas inte.");
        }
        ReportNotes.copies(report.copies()).forEach(out::println);
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private static String pad(@Nullable String text, int width) {
        return String.format("%-" + Math.max(1, width) + "s", text);
    }

    private static String right(String text, int width) {
        return String.format("%" + width + "s", text);
    }
}
