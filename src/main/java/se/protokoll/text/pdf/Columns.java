package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of some lines begin.
 *
 * @param lefts left edges in ascending order; never empty
 */
record Columns(List<Float> lefts) {

    /** Distance, as a share of the font size, within which left edges are one. */
    static final float ALIGNED = 0.4f;

    /** The same for words that may stand anywhere else as well. */
    private static final float EXACT = 0.1f;

    Columns {
        lefts = List.copyOf(lefts);
    }

    /** The columns on which at least two lines agree, and those that are needed to keep a line's segments apart. */
    static Columns of(List<Line> lines) {
        var edges = new ArrayList<Edge>();
        for (Line line : lines) {
            for (Segment segment : line.segments()) {
                add(edges, segment);
            }
        }
        edges.sort((a, b) -> Float.compare(a.left, b.left));
        var kept = new ArrayList<>(edges.stream()
                .filter(edge -> edge.count > 1)
                .map(edge -> edge.left)
                .toList());
        if (kept.isEmpty() || kept.getFirst() > edges.getFirst().left + 2) {
            kept.addFirst(edges.getFirst().left);
        }
        var columns = new Columns(kept);
        for (Line line : lines) {
            columns = columns.separating(line);
        }
        return columns;
    }

    private static void add(List<Edge> edges, Segment segment) {
        for (Edge edge : edges) {
            if (Math.abs(edge.left - segment.left()) <= ALIGNED * segment.size()) {
                edge.count++;
                return;
            }
        }
        edges.add(new Edge(segment.left()));
    }

    private Columns separating(Line line) {
        var more = new ArrayList<>(lefts);
        int last = -1;
        for (Segment segment : line.segments()) {
            int column = indexOf(segment.left(), segment.size(), more);
            if (column == last) {
                more.add(column + 1, segment.left());
                column++;
            }
            last = column;
        }
        return more.size() == lefts.size() ? this : new Columns(more);
    }

    /** The column in which a segment begins. */
    int indexOf(Segment segment) {
        return indexOf(segment.left(), segment.size(), lefts);
    }

    private static int indexOf(float left, float size, List<Float> lefts) {
        int index = 0;
        while (index + 1 < lefts.size() && lefts.get(index + 1) <= left + ALIGNED * size) {
            index++;
        }
        return index;
    }

    /** The column whose left edge is the word's own; -1 for none. */
    int beginningAt(Word word) {
        for (int i = 0; i < lefts.size(); i++) {
            if (Math.abs(lefts.get(i) - word.left()) <= EXACT * word.size()) {
                return i;
            }
        }
        return -1;
    }

    int count() {
        return lefts.size();
    }

    /** The right end of a column: where the next begins, or the given edge for the last. */
    float rightOf(int column, float right) {
        return column + 1 < lefts.size() ? lefts.get(column + 1) : right;
    }

    private static final class Edge {
        private final float left;
        private int count = 1;

        Edge(float left) {
            this.left = left;
        }
    }
}
