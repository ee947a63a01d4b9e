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
 * @param plot of all rows; null where a picture would say no more
 */
record ReportView(
        List<String> columns,
        List<Row> rows,
        int total,
        List<String> notes,
        @Nullable YearsPlot plot) {

    /** More than this nobody reads on a page; the files have all. */
    private static final int MOST = 500;

    /** Longer words than these may be broken. */
    private static final int SHORT = 24;

    /** A row of cells, any of which may be empty. */
    record Row(List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param number whether it is a number
     * @param strip the picture beside it; null for none
     * @param meeting id of the meeting that it leads to; null for none
     * @param person whether it leads to the minutes that have a person of that name present
     */
    record Cell(
            String text,
            boolean number,
            @Nullable Strip strip,
            @Nullable String meeting,
            boolean person) {

        /** Whether it is to stay on one line. */
        public boolean isShort() {
            return text.length() < SHORT && !text.contains(" ");
        }
    }

    /**
     * The page of a report.
     *
     * @param others what is said of parts that have no colour of their own
     */
    static ReportView of(RegisterReports.Name report, ReportTable table, String others) {
        var keys = table.columns().stream().map(ReportTable.Column::key).toList();
        int drawn = keys.indexOf(report.drawn());
        var strips = Strip.of(table, report.drawn());
        var rows = new ArrayList<Row>();
        for (int number = 0; number < Math.min(MOST, table.rows().size()); number++) {
            var row = table.rows().get(number);
            var cells = new ArrayList<Cell>();
            for (int column = 0; column < row.size(); column++) {
                Object cell = row.get(column);
                String text = Objects.requireNonNullElse(ReportTable.written(cell), "");
                boolean link = !text.isEmpty() && List.of("id", "example").contains(keys.get(column));
                cells.add(new Cell(
                        text,
                        cell instanceof Number,
                        column == drawn ? strips.get(number) : null,
                        link ? text : null,
                        keys.get(column).equals("person")));
            }
            rows.add(new Row(cells));
        }
        return new ReportView(
                table.headings(), rows, table.rows().size(), table.notes(), YearsPlot.of(report, table, others));
    }
}
