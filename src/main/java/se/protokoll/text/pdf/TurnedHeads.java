package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands upright in the cells of ruled tables to save room, such as the heads of narrow columns: part of the table,
 * while other words across the lines are stamps and notes in the margin.
 *
 * @param heads the words of each cell as one piece, placed in its middle
 * @param others the words outside tables, in the file's order
 */
record TurnedHeads(List<Segment> heads, List<Word> others) {

    static TurnedHeads of(ScannedPage page) {
        if (page.rotated().isEmpty()) {
            return new TurnedHeads(List.of(), List.of());
        }
        var heads = new ArrayList<Segment>();
        var left = new ArrayList<>(page.rotated());
        for (Grid grid : GridFinder.outermost(page.rules())) {
            var inside = left.stream()
                    .filter(word -> isStraight(word) && grid.contains(Segment.of(List.of(word))))
                    .toList();
            left.removeAll(inside);
            var segments =
                    inside.stream().map(word -> Segment.of(List.of(word))).toList();
            for (List<Grid.GridCell> row : grid.cells(segments)) {
                for (Grid.GridCell cell : row) {
                    if (!cell.segments().isEmpty()) {
                        heads.add(joined(cell.segments()));
                    }
                }
            }
        }
        return new TurnedHeads(heads, left);
    }

    /** A stamp that lies across a table at an angle is as wide as it is high, a head no wider than its letters. */
    private static boolean isStraight(Word word) {
        return word.width() < word.size();
    }

    /** In the order in which the file has them, since that of the page depends on which way they run. */
    private static Segment joined(List<Segment> pieces) {
        Segment first = pieces.getFirst();
        return new Segment(
                first.words(),
                String.join(" ", pieces.stream().map(Segment::text).toList()),
                first.left(),
                first.right(),
                first.baseline(),
                first.size(),
                first.bold());
    }
}
