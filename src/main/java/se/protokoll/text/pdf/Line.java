package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands side by side.
 *
 * @param segments from left to right, at least one
 */
record Line(List<Segment> segments) {

    Line {
        segments = List.copyOf(segments);
    }

    /** The lines of segments that come from top to bottom and from left to right. */
    static List<Line> of(List<Segment> segments) {
        var lines = new ArrayList<Line>();
        var open = new ArrayList<Segment>();
        for (Segment segment : segments) {
            if (!open.isEmpty() && !isBeside(open.getFirst(), segment)) {
                lines.add(new Line(open));
                open.clear();
            }
            open.add(segment);
        }
        if (!open.isEmpty()) {
            lines.add(new Line(open));
        }
        return lines;
    }

    private static boolean isBeside(Segment first, Segment next) {
        return Math.abs(next.baseline() - first.baseline()) <= 0.25f * Math.max(first.size(), next.size());
    }

    boolean isSingle() {
        return segments.size() == 1;
    }

    Segment first() {
        return segments.getFirst();
    }

    float baseline() {
        return first().baseline();
    }

    float size() {
        float size = 0;
        for (Segment segment : segments) {
            size = Math.max(size, segment.size());
        }
        return size;
    }

    String text() {
        return isSingle()
                ? first().text()
                : String.join("\t", segments.stream().map(Segment::text).toList());
    }

    boolean bold() {
        for (Segment segment : segments) {
            if (!segment.bold()) {
                return false;
            }
        }
        return true;
    }
}
