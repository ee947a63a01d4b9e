package se.protokoll.extract.cover;

import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;

/** Tells the lines on which a value goes on that began beside its label, in a column of its own. */
final class ValueColumn {

    /** Labels are wider than the indentation of a paragraph. */
    private static final int NARROWEST = 8;

    /** A longer value has no room beside its label. */
    private static final int MOST_LINES = 30;

    private ValueColumn() {}

    /**
     * Whether a line stands right below others, all of them in the column that began beside a label.
     *
     * @param index of the line among those of the layout
     */
    static boolean goesOn(Layout layout, int index) {
        var lines = layout.lines();
        var line = lines.get(index);
        int column = line.segments().getFirst().column();
        if (column < NARROWEST || line.isRow()) {
            return false;
        }
        for (int at = index - 1; at >= Math.max(0, index - MOST_LINES); at--) {
            var above = lines.get(at);
            if (above.isRow() || layout.isBlankBetween(above, lines.get(at + 1))) {
                return false;
            }
            boolean beside = above.segments().getFirst().column() < column;
            if (beside || !reaches(above, column)) {
                return beside && reaches(above, column);
            }
        }
        return false;
    }

    private static boolean reaches(Line line, int column) {
        return line.segments().stream().anyMatch(segment -> segment.column() == column);
    }
}
