package se.protokoll.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table as text for a terminal. */
final class ReportText {

    private static final int LONGEST_COLUMN = 60;

    private ReportText() {}

    static void write(ReportTable table, PrintWriter out) {
        out.println(table.title());
        out.println();
        int[] widths = new int[table.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(table, column);
        }
        line(table.headings(), widths, out);
        table.rows().forEach(row -> line(row, widths, out));
        if (table.isEmpty()) {
            out.println("Inget i urvalet.");
        }
        table.notes().forEach(note -> out.println(System.lineSeparator() + note));
    }

    /** Of its longest cell, up to what leaves room for others. */
    static int width(ReportTable table, int column) {
        int longest = table.headings().get(column).length();
        for (var row : table.rows()) {
            longest = Math.max(longest, cell(row.get(column)).length());
        }
        return Math.min(LONGEST_COLUMN, longest);
    }

    private static void line(List<? extends @Nullable Object> cells, int[] widths, PrintWriter out) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cell(cells.get(column));
            String space = " ".repeat(Math.max(0, widths[column] - cell.length()));
            line.append(cells.get(column) instanceof Number ? space + cell : cell + space)
                    .append("  ");
        }
        out.println(line.toString().stripTrailing());
    }

    /** One line without control characters, for a terminal would obey them. */
    private static String cell(@Nullable Object cell) {
        return Objects.requireNonNullElse(ReportTable.written(cell), "").replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
