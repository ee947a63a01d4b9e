package se.protokoll.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.agenda.ItemHeading.Style;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.MinutesTable;
import se.protokoll.extract.layout.MinutesTable.Column;
import se.protokoll.extract.layout.Segment;

/** Finds the items of minutes that are kept in a table, one to a row. */
final class TabledItems {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]?\\s+(?=\\p{L})");

    private final Layout layout;

    TabledItems(Layout layout) {
        this.layout = layout;
    }

    /** The items of the first such table; empty where there is none. */
    List<ItemHeading> all() {
        var headings = new ArrayList<ItemHeading>();
        var tables =
                layout.minutesTables().stream().filter(MinutesTable::listsItems).toList();
        for (var table : tables) {
            for (var row : table.rows()) {
                var heading = heading(table, row);
                if (heading != null) {
                    headings.add(heading);
                }
            }
        }
        return headings;
    }

    /** The heading that a row begins with; null where the row goes on with the item above. */
    private @Nullable ItemHeading heading(MinutesTable table, Line row) {
        var title = title(table, row);
        if (title == null) {
            return null;
        }
        String number = table.cells(row, Column.NUMBER).stream()
                .findFirst()
                .map(layout::text)
                .map(MinutesTable::number)
                .orElse(null);
        int from = title.start();
        var printed = NUMBERED.matcher(layout.text(title));
        if (number == null && printed.lookingAt()) {
            number = printed.group(1);
            from += printed.end();
        }
        int value = number == null ? 0 : Integer.parseInt(number);
        return new ItemHeading(Style.HEADING, number, value, 0, row.start(), from, title.end(), false);
    }

    /** The cell with the title, or the first line of one that goes on with what was said; null where there is none. */
    private @Nullable Segment title(MinutesTable table, Line row) {
        var titles = table.cells(row, Column.TITLE);
        if (!titles.isEmpty()) {
            return titles.getFirst();
        }
        var cells = table.cells(row, Column.TITLED_TEXT);
        if (cells.isEmpty()) {
            return null;
        }
        var cell = cells.getFirst();
        String text = layout.document().text();
        int line = MinutesTable.firstLineEnd(text, cell);
        return new Segment(cell.start(), RunInTitle.onLine(text, cell.start(), line), cell.column());
    }
}
