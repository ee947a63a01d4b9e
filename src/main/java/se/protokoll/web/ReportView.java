package se.protokoll.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.protokoll.report.ReportTable;

/**
 * A report as its page shows it.
 *
 * @param columns headings
 * @param rows those shown
 * @param total how many there are
 * @param notes beneath the table
 */
record ReportView(List<String> columns, List<Row> rows, int total, List<String> notes) {

    /** More than this nobody reads on a page; the files have all. */
    private static final int MOST = 500;

    /** Of the longest bar, in pixels. */
    private static final int LONGEST = 120;

    /** A row of cells, any of which may be empty. */
    record Row(List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param number whether it is a number
     * @param bar length of the bar that shows it, in pixels; null for no bar
     * @param meeting id of the meeting that it leads to; null for none
     */
    record Cell(
            String text,
            boolean number,
            @Nullable Integer bar,
            @Nullable String meeting) {}

    /**
     * The page of a table.
     *
     * @param drawn key of the column to be shown by bars
     */
    static ReportView of(ReportTable table, String drawn) {
        var keys = table.columns().stream().map(ReportTable.Column::key).toList();
        int bars = keys.indexOf(drawn);
        double most = bars < 0
                ? 0
                : table.rows().stream()
                        .mapToDouble(row -> number(row.get(bars)))
                        .max()
                        .orElse(0);
        var rows = new ArrayList<Row>();
        for (var row : table.rows().subList(0, Math.min(MOST, table.rows().size()))) {
            var cells = new ArrayList<Cell>();
            for (int column = 0; column < row.size(); column++) {
                Object cell = row.get(column);
                String text = Objects.requireNonNullElse(ReportTable.written(cell), "");
                boolean link = !text.isEmpty() && List.of("id", "example").contains(keys.get(column));
                cells.add(new Cell(
                        text,
                        cell instanceof Number,
                        column == bars && most > 0 ? (int) Math.round(number(cell) / most * LONGEST) : null,
                        link ? text : null));
            }
            rows.add(new Row(cells));
        }
        return new ReportView(table.headings(), rows, table.rows().size(), table.notes());
    }

    private static double number(@Nullable Object cell) {
        return cell instanceof Number number ? number.doubleValue() : 0;
    }
}
