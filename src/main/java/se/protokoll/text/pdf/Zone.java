package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grows from a line of several segments over the lines below it that keep to the same columns. */
final class Zone {

    /** Distance of lines, as a share of the font size, up to which they may belong together. */
    private static final float NEAR = 3.2f;

    /** Lines in the first column alone that may stand between others: a label of several lines. */
    private static final int LABEL_LINES = 3;

    private final List<Line> lines = new ArrayList<>();
    private @Nullable Columns columns;

    private Zone(Line first) {
        lines.add(first);
    }

    /** The zone that begins at line {@code from}, which has several segments. */
    static Zone at(List<Line> all, int from) {
        var zone = new Zone(all.get(from));
        int labels = 0;
        for (int i = from + 1; i < all.size(); i++) {
            Line line = zone.split(all.get(i));
            if (!zone.accepts(line)) {
                break;
            }
            labels = zone.isInFirstColumn(line) ? labels + 1 : 0;
            if (labels > LABEL_LINES && !zone.isParallel()) {
                break;
            }
            zone.lines.add(line);
            zone.changed();
        }
        zone.trim();
        return zone;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    Columns columns() {
        var known = columns;
        if (known == null) {
            known = Columns.of(lines);
            columns = known;
        }
        return known;
    }

    private void changed() {
        columns = null;
    }

    /**
     * Whether the columns are read one after the other, as in a newspaper: their lines do not stand on common baselines,
     * or they hold running text.
     */
    boolean isParallel() {
        var columns = columns();
        if (columns.count() < 2 || columns.count() > 3) {
            return false;
        }
        int[] alone = new int[columns.count()];
        int[] all = new int[columns.count()];
        int[] characters = new int[columns.count()];
        for (Line line : lines) {
            for (Segment segment : line.segments()) {
                int column = columns.indexOf(segment);
                all[column]++;
                alone[column] += line.isSingle() ? 1 : 0;
                characters[column] += segment.text().length();
            }
        }
        return isParallel(alone, all) || isProse(characters, all) || isHeaded();
    }

    /**
     * Whether each column begins with a heading and some column has another one further down, beside a line of the others that
     * is none: lists of people side by side. The heading of a table is a row of headings and has no others below.
     */
    private boolean isHeaded() {
        var columns = columns();
        Line first = lines.getFirst();
        if (first.segments().size() < columns.count() || !first.bold()) {
            return false;
        }
        return lines.stream()
                .skip(1)
                .anyMatch(line ->
                        line.segments().stream().anyMatch(segment -> segment.bold() && columns.indexOf(segment) > 0)
                                && (line.isSingle() || !line.bold()));
    }

    private static boolean isParallel(int[] alone, int[] all) {
        for (int i = 0; i < all.length; i++) {
            if (all[i] < 4 || alone[i] < all[i] * 0.4) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProse(int[] characters, int[] all) {
        for (int i = 0; i < all.length; i++) {
            if (all[i] < 4 || characters[i] < all[i] * 38) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(Line line) {
        Line before = lines.getLast();
        if (line.baseline() - before.baseline() > NEAR * Math.max(line.size(), before.size())) {
            return false;
        }
        var columns = columns();
        return line.isSingle() ? hasRoom(line.first(), columns) : isAligned(line, columns);
    }

    private static boolean isAligned(Line line, Columns columns) {
        for (Segment segment : line.segments()) {
            int column = columns.indexOf(segment);
            if (column > 0 && isAt(segment, columns, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Segment segment, Columns columns, int column) {
        return Math.abs(segment.left() - columns.lefts().get(column)) <= Columns.ALIGNED * segment.size();
    }

    /** A line of one segment belongs if it keeps within a column, or begins one other than the first. */
    private static boolean hasRoom(Segment segment, Columns columns) {
        if (segment.left() < columns.lefts().getFirst() - segment.size()) {
            return false;
        }
        int column = columns.indexOf(segment);
        if (column > 0 && isAt(segment, columns, column)) {
            return true;
        }
        return column + 1 < columns.count() ? segment.right() < columns.lefts().get(column + 1) : column > 0;
    }

    private boolean isInFirstColumn(Line line) {
        return line.isSingle() && columns().indexOf(line.first()) == 0;
    }

    /** A label that fills its column leaves no gap before its value: only where the column begins and type tells. */
    private Line split(Line line) {
        var columns = columns();
        var segments = new ArrayList<Segment>();
        for (Segment segment : line.segments()) {
            int cut = cutAt(segment, columns);
            if (cut > 0) {
                segments.add(Segment.of(segment.words().subList(0, cut)));
                segments.add(
                        Segment.of(segment.words().subList(cut, segment.words().size())));
            } else {
                segments.add(segment);
            }
        }
        return segments.size() == line.segments().size() ? line : new Line(segments);
    }

    private static int cutAt(Segment segment, Columns columns) {
        var words = segment.words();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Word before = words.get(i - 1);
            if (word.bold() == before.bold() && Math.abs(word.size() - before.size()) < 0.5f) {
                continue;
            }
            for (float left : columns.lefts().subList(1, columns.count())) {
                if (Math.abs(word.left() - left) < 1.5f) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** What stands in the first column after the last full line belongs to what follows, unless it ends a label. */
    private void trim() {
        if (isParallel()) {
            return;
        }
        int kept = lines.size();
        while (kept > 1 && isInFirstColumn(lines.get(kept - 1))) {
            kept--;
        }
        while (kept < lines.size() && (goesOn(kept) || endsLabel(kept))) {
            kept++;
        }
        while (lines.size() > kept) {
            lines.removeLast();
            changed();
        }
    }

    /** A list in the first column that is longer than the one beside it keeps the distance of its lines. */
    private boolean goesOn(int index) {
        if (index < 2) {
            return false;
        }
        Line line = lines.get(index);
        Line before = lines.get(index - 1);
        float pitch = before.baseline() - lines.get(index - 2).baseline();
        return line.baseline() - before.baseline() <= 1.15f * pitch
                && line.baseline() - before.baseline() <= 2 * line.size()
                && line.first().bold() == before.first().bold()
                && columns().indexOf(before.first()) == 0;
    }

    private boolean endsLabel(int index) {
        Segment last = lines.get(index).first();
        Segment before = lines.get(index - 1).first();
        return last.baseline() - before.baseline() < 1.35f * last.size()
                && last.bold() == before.bold()
                && columns().indexOf(before) == 0
                && Wrapping.readsOn(before.text(), last.text());
    }
}
