package se.protokoll.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.protokoll.text.Content.Row;
import se.protokoll.text.Content.Table;
import se.protokoll.text.Content.TableCell;

/**
 * A table while it is being read. Cells that span columns or rows leave empty cells, so that columns keep their place.
 */
final class TableDraft {

    /** A page that asks for more columns or rows than this is not describing a table. */
    private static final int LARGEST_SPAN = 100;

    private final List<Row> rows = new ArrayList<>();
    /** For each column, how many rows a cell from above still reaches down. */
    private final Map<Integer, Integer> reaching = new HashMap<>();

    private @Nullable List<TableCell> row;
    private @Nullable List<Content> cell;
    private int cellsInFile;
    private int columns = 1;
    private int depth = 1;

    void startRow() {
        endRow();
        row = new ArrayList<>();
        cellsInFile = 0;
    }

    void startCell(@Nullable String columnSpan, @Nullable String rowSpan) {
        endCell();
        if (row == null) {
            startRow();
        }
        cell = new ArrayList<>();
        cellsInFile++;
        columns = span(columnSpan);
        depth = span(rowSpan);
    }

    /** Whether the open row has its first cell only, or none. */
    boolean isBeforeSecondCell() {
        return cellsInFile < 2;
    }

    /** Adds to the open cell; between cells, where only careless pages write, it becomes a cell of its own. */
    void add(Content content) {
        if (cell == null) {
            startCell(null, null);
            addToCell(content);
            endCell();
        } else {
            addToCell(content);
        }
    }

    private void addToCell(Content content) {
        if (cell != null) {
            cell.add(content);
        }
    }

    void endCell() {
        if (row != null && cell != null) {
            fillFromAbove(row);
            row.add(new TableCell(cell, false));
            for (int i = 0; i < columns; i++) {
                if (i > 0) {
                    row.add(TableCell.EMPTY);
                }
                if (depth > 1) {
                    reaching.put(row.size() - 1, depth);
                }
            }
        }
        cell = null;
    }

    void endRow() {
        endCell();
        if (row != null && !row.isEmpty()) {
            fillFromAbove(row);
            boolean alone = cellsInFile == 1 && reaching.isEmpty() && row.size() >= width();
            rows.add(new Row(alone ? List.of(new TableCell(row.getFirst().content(), true)) : List.copyOf(row)));
            reaching.replaceAll((column, left) -> left - 1);
            reaching.values().removeIf(left -> left <= 0);
        }
        row = null;
    }

    Table finish() {
        endRow();
        return new Table(List.copyOf(rows));
    }

    private void fillFromAbove(List<TableCell> cells) {
        while (reaching.getOrDefault(cells.size(), 0) > 0) {
            cells.add(TableCell.EMPTY);
        }
    }

    private int width() {
        return rows.stream().mapToInt(each -> each.cells().size()).max().orElse(1);
    }

    private static int span(@Nullable String value) {
        if (value == null || !value.strip().matches("[0-9]{1,4}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(value.strip()), 1, LARGEST_SPAN);
    }
}
