package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.decisions.DecisionHeading.Zone;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.MinutesTable;
import se.protokoll.extract.layout.MinutesTable.Column;
import se.protokoll.extract.layout.Segment;

/**
 * The lines of a document in which those of the cells of minutes kept in tables stand by themselves, each cell with the
 * heading over its column or, where a row has two cells only, before it. Cells that tell who does what, and rows of a log of decisions, are left out.
 */
final class CellLines {

    /**
     * What stands over the cells of a column, or before a cell.
     *
     * @param cell where it is printed
     * @param heading what it says of what stands beneath
     */
    record Over(Segment cell, DecisionHeading heading) {}

    /** Several words, or one with a full stop: no heading of a column. */
    private static final Pattern SENTENCE = Pattern.compile("\\S\\s+\\S+\\s+\\S+\\s+\\S|\\p{L}\\.$");

    private final Layout layout;
    private final List<Line> lines = new ArrayList<>();
    private final BitSet furniture = new BitSet();
    private final Map<Integer, Over> over = new HashMap<>();
    private final Map<Segment, Integer> widths = new HashMap<>();

    /**
     * @param tables those that hold the minutes
     */
    CellLines(Layout layout, List<MinutesTable> tables) {
        this.layout = layout;
        Map<Line, MinutesTable> rows = new HashMap<>();
        Set<String> heads = new HashSet<>();
        for (var table : tables) {
            table.rows().forEach(row -> rows.put(row, table));
            heads.add(layout.text(table.head()));
        }
        for (int i = 0; i < layout.inside().size(); i++) {
            var line = layout.inside().get(i);
            var table = rows.get(line);
            var beside = table == null ? beside(line) : null;
            if (table != null) {
                addCells(table, line);
            } else if (beside != null) {
                addBeside(beside, line);
            } else if (!(line.isRow() && heads.contains(layout.text(line)))) {
                furniture.set(lines.size(), layout.furniture().get(i));
                lines.add(line);
            }
        }
    }

    /** The lines, in the order of the text. */
    List<Line> lines() {
        return lines;
    }

    /** Which of them are heads, feet and numbers of pages. */
    BitSet furniture() {
        return furniture;
    }

    /** What stands over a line's column; null for a line that is in no such table. */
    @Nullable
    Over over(Line line) {
        return over.get(line.block());
    }

    /** Characters of the longest line in a line's column; none for a line that is in no such table. */
    OptionalInt width(Line line) {
        var column = over(line);
        return column == null ? OptionalInt.empty() : OptionalInt.of(widths.getOrDefault(column.cell(), 0));
    }

    private void addCells(MinutesTable table, Line row) {
        if (table.isLog()) {
            return;
        }
        var decided = table.cells(row, Column.DECISION);
        var cells = new ArrayList<>(table.cells(row, Column.TEXT));
        table.cells(row, Column.TITLED_TEXT).forEach(cell -> cells.add(belowTitle(cell)));
        cells.addAll(decided);
        for (var cell : cells) {
            if (layout.text(cell).chars().anyMatch(Character::isLetter)) {
                boolean decides = decided.contains(cell);
                int block = -1 - over.size();
                var column = over(table, decides);
                over.put(block, column);
                addLines(cell, row, block, column.cell());
            }
        }
    }

    /** "Beslut | Nämnden godkänner planen.": what stands before the second cell of a row; null where it is no heading. */
    private @Nullable Over beside(Line row) {
        if (!row.isRow()
                || row.segments().size() != 2
                || !SENTENCE.matcher(layout.text(row.segments().get(1))).find()) {
            return null;
        }
        var label = row.segments().getFirst();
        var heading = DecisionHeading.of(layout.text(label));
        return heading == null ? null : new Over(label, heading);
    }

    private void addBeside(Over label, Line row) {
        int block = -1 - over.size();
        over.put(block, label);
        addLines(row.segments().get(1), row, block, label.cell());
    }

    private Segment belowTitle(Segment cell) {
        int line = MinutesTable.firstLineEnd(layout.document().text(), cell);
        return new Segment(line, cell.end(), cell.column());
    }

    private static Over over(MinutesTable table, boolean decides) {
        var printed = table.heading(decides ? Column.DECISION : Column.TEXT);
        return new Over(
                printed == null ? table.head().segments().getFirst() : printed,
                new DecisionHeading(decides ? Zone.DECISION : Zone.TEXT, null));
    }

    private void addLines(Segment cell, Line row, int block, Segment column) {
        String text = layout.document().text();
        int start = cell.start();
        while (start < cell.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > cell.end() ? cell.end() : newline;
            if (!text.substring(start, end).isBlank()) {
                widths.merge(column, end - start, Math::max);
                lines.add(new Line(
                        start, end, row.page(), row.kind(), block, List.of(new Segment(start, end, cell.column()))));
            }
            start = end + 1;
        }
    }
}
