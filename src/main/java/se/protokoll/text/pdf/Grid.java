package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A ruled table.
 *
 * @param xs where columns begin and the last one ends, ascending; at least three
 * @param ys where rows begin and the last one ends, ascending; at least two
 * @param rules the lines it is made of, which tell which neighbouring cells are one
 */
record Grid(List<Float> xs, List<Float> ys, List<Rule> rules) {

    private static final float TOUCH = 3f;

    Grid {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        rules = List.copyOf(rules);
    }

    float left() {
        return xs.getFirst();
    }

    float right() {
        return xs.getLast();
    }

    float top() {
        return ys.getFirst();
    }

    float bottom() {
        return ys.getLast();
    }

    boolean contains(Segment segment) {
        return segment.center() > left()
                && segment.center() < right()
                && segment.middle() > top()
                && segment.middle() < bottom();
    }

    boolean contains(Grid other) {
        return !other.equals(this)
                && other.left() >= left() - TOUCH
                && other.right() <= right() + TOUCH
                && other.top() >= top() - TOUCH
                && other.bottom() <= bottom() + TOUCH;
    }

    /**
     * The cells row by row; a cell that spans several is whole in its first row and column, and empty in the others.
     */
    List<List<GridCell>> cells(List<Segment> segments) {
        var cells = new ArrayList<List<GridCell>>();
        for (int row = 0; row + 1 < ys.size(); row++) {
            var line = new ArrayList<GridCell>();
            for (int column = 0; column + 1 < xs.size(); column++) {
                line.add(new GridCell(xs.get(column), rightEnd(row, column), new ArrayList<>()));
            }
            cells.add(line);
        }
        for (Segment segment : segments) {
            int row = indexOf(ys, segment.middle());
            int column = indexOf(xs, Math.min(segment.left() + 1, segment.center()));
            while (column > 0 && !isRuled(false, xs.get(column), segment.middle())) {
                column--;
            }
            while (row > 0 && !isRuled(true, ys.get(row), (xs.get(column) + xs.get(column + 1)) / 2)) {
                row--;
            }
            cells.get(row).get(column).segments().add(segment);
        }
        return cells;
    }

    private float rightEnd(int row, int column) {
        float middle = (ys.get(row) + ys.get(row + 1)) / 2;
        int end = column + 1;
        while (end + 1 < xs.size() && !isRuled(false, xs.get(end), middle)) {
            end++;
        }
        return xs.get(end);
    }

    private boolean isRuled(boolean horizontal, float at, float crossing) {
        for (Rule rule : rules) {
            if (rule.horizontal() == horizontal
                    && Math.abs(rule.at() - at) < TOUCH
                    && rule.from() <= crossing
                    && rule.to() >= crossing) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(List<Float> edges, float position) {
        int index = 0;
        while (index + 2 < edges.size() && edges.get(index + 1) <= position) {
            index++;
        }
        return index;
    }

    /**
     * A cell of a grid.
     *
     * @param left its left edge
     * @param right its right edge; beyond its own column where it spans several
     * @param segments what stands in it
     */
    record GridCell(float left, float right, List<Segment> segments) {}
}
