package se.protokoll.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.Swedish;

/**
 * A report as one table, to be written in any form.
 *
 * @param title what it is about
 * @param columns from left to right
 * @param rows as many cells as columns; a cell is a string, a whole or decimal number, a date or null for nothing
 * @param notes what a reader must know to read it right; empty for nothing
 * @param heads columns at the left that stay in sight where there are many others
 */
public record ReportTable(
        String title, List<Column> columns, List<List<@Nullable Object>> rows, List<String> notes, int heads) {

    /**
     * A column.
     *
     * @param key its name for programs, in English
     * @param heading its name for readers, in Swedish
     */
    public record Column(String key, String heading) {}

    public ReportTable {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
        notes = List.copyOf(notes);
    }

    /** A table of few columns. */
    public ReportTable(String title, List<Column> columns, List<List<@Nullable Object>> rows, List<String> notes) {
        this(title, columns, rows, notes, 0);
    }

    /** A row of cells, any of which may be null. */
    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The columns' names for readers. */
    public List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** A cell as a Swedish reader and spreadsheet write it; null for nothing. */
    public static @Nullable String written(@Nullable Object cell) {
        return switch (cell) {
            case null -> null;
            case Double number -> String.format(Swedish.LOCALE, "%.1f", number);
            case Object other -> other.toString();
        };
    }
}
