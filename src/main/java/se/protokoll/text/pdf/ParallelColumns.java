package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text side by side that does not keep to common baselines: lists of people on a cover sheet, notes in two columns, notes
 * in the margin of an item. A strip that no line crosses parts it, and each side is read by itself.
 *
 * @param from the first line of which something stands on the right of the strip
 * @param to the line behind the last one
 * @param left what stands on the left of the strip, from top to bottom
 * @param edge where the rest begins
 */
record ParallelColumns(int from, int to, List<Segment> left, List<Segment> right, float edge) {

    /** Lines on either side at least; a margin may have fewer. */
    private static final int LINES = 3;

    private static final int LINES_IN_MARGIN = 2;

    /** The strip's width at least, as a share of the font size. */
    private static final float STRIP = 0.15f;

    /** Distance of baselines, as a share of the font size, up to which they are one. */
    private static final float SAME = 0.25f;

    /** Up to this distance they are neither one nor those of two lines: no table is set so. */
    private static final float BETWEEN = 0.9f;

    /** Lines of both sides together that stand between those of the other one, and their share. */
    private static final int STAGGERED = 4;

    private static final double STAGGERED_SHARE = 0.25;

    private static final int STAGGERED_IN_MARGIN = 2;

    /** Distance of lines, as a share of the font size, up to which one follows the other without a gap. */
    private static final float TIGHT = 2.3f;

    /** Distance of lines, as a share of the font size, up to which they are those of one paragraph. */
    private static final float NEXT = 1.6f;

    private static final int REST_OF_PARAGRAPH = 3;

    /** Distance of lines, as a share of the font size, over which nothing belongs together. */
    private static final float FAR = 3.6f;

    /** Share of the lines of a side that follow so; labels beside their values are set further apart. */
    private static final double DENSE = 0.6;

    /** Characters of the longest line of a margin. */
    private static final int MARGIN = 32;

    /** How far to the right of a column's edge its lines may begin. */
    private static final float INDENT = 60;

    /** How far to the left of a column's text a ruled table in it may begin. */
    private static final float BORDER = 8;

    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}{1,5} )?§+ ?\\d{1,4}[a-h]?[.:]?");

    /** The case number and to whom the decision is sent. */
    private static final Pattern NOTE = Pattern.compile(
            "(?:d\\.?nr|diarienr|diarienummer|skickas|sänds|expedieras|exp(?!\\p{L})|utdrag|delges|kopia)"
                    + "|(?-i:\\p{Lu}{2,8}|\\p{Lu}[bfnsu])[ -]?\\d{2,4}[/:.-]\\d+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * The largest such part of some lines; null where there is none.
     *
     * @param grids ruled tables among them, which may stand on one side and are not parted
     */
    static @Nullable ParallelColumns in(List<Line> lines, List<Grid> grids) {
        ParallelColumns best = null;
        for (float edge : edges(lines)) {
            int from = 0;
            for (int at = 0; at <= lines.size(); at++) {
                boolean open =
                        at < lines.size() && isOpen(lines.get(at), edge, grids) && !isHeading(lines.get(at), edge);
                boolean far = open && at > from && isFar(lines.get(at - 1), lines.get(at));
                if (open && !far) {
                    continue;
                }
                if (at - from >= LINES) {
                    var found = within(lines, from, at, edge);
                    best = best == null || (found != null && found.size() > best.size()) ? found : best;
                }
                from = far ? at : at + 1;
            }
        }
        return best;
    }

    /** How many words of a page are in such a part. */
    static int words(List<Segment> page, ScannedPage scanned) {
        var found = in(Line.of(page), GridFinder.outermost(scanned.rules()));
        return found == null
                ? 0
                : Stream.concat(found.left.stream(), found.right.stream())
                        .mapToInt(segment -> segment.words().size())
                        .sum();
    }

    private static boolean isFar(Line before, Line line) {
        return line.baseline() - before.baseline() > FAR * Math.max(line.size(), before.size());
    }

    /** Where the lines on the left end: where the longest does. */
    float leftEnd() {
        return (float) left.stream().mapToDouble(Segment::right).max().orElse(edge);
    }

    private int size() {
        return to - from;
    }

    /** Where several segments begin that are not the first on the page. */
    private static List<Float> edges(List<Line> lines) {
        var lefts = lines.stream()
                .flatMap(line -> line.segments().stream())
                .map(Segment::left)
                .sorted()
                .toList();
        var edges = new ArrayList<Float>();
        for (int i = 0; i + LINES <= lefts.size(); i++) {
            float left = lefts.get(i);
            boolean next = edges.isEmpty() ? left > lefts.getFirst() + 40 : left > edges.getLast() + 4;
            if (next && lefts.get(i + LINES - 1) - left < 4) {
                edges.add(left);
            }
        }
        return edges;
    }

    /** Whether nothing on the line crosses the strip. */
    private static boolean isOpen(Line line, float edge, List<Grid> grids) {
        return line.segments().stream().allMatch(segment -> isRight(segment, edge) || isLeft(segment, edge))
                && grids.stream()
                        .noneMatch(grid ->
                                grid.left() < edge - BORDER && grid.right() > edge && grid.contains(line.first()));
    }

    private static boolean isRight(Segment segment, float edge) {
        return segment.left() >= edge - 1;
    }

    private static boolean isLeft(Segment segment, float edge) {
        return segment.right() < edge - STRIP * segment.size();
    }

    /** Whether the number of an item stands on the left and its title on the right. */
    private static boolean isHeading(Line line, float edge) {
        return !line.isSingle()
                && NUMBER.matcher(line.first().text()).matches()
                && isLeft(line.first(), edge)
                && isRight(line.segments().get(1), edge);
    }

    private static @Nullable ParallelColumns within(List<Line> lines, int first, int end, float edge) {
        int from = behindParagraph(lines, first, end);
        while (from < end && !reachesRight(lines.get(from), edge)) {
            from++;
        }
        if (from == end) {
            return null;
        }
        int to = end;
        while (!reachesRight(lines.get(to - 1), edge)) {
            to--;
        }
        float last = lines.get(to - 1).baseline();
        for (int i = from; i < to; i++) {
            last = isLeft(lines.get(i).first(), edge) ? lines.get(i).baseline() : last;
        }
        while (to < end
                && lines.get(to).baseline() - last <= TIGHT * lines.get(to).size()) {
            last = lines.get(to).baseline();
            to++;
        }
        boolean item = first > 0 && isHeading(lines.get(first - 1), edge);
        var columns = of(lines, item ? first : from, to, edge);
        return columns.left.isEmpty() || columns.right.isEmpty() || !columns.areApart(item) ? null : columns;
    }

    /** What goes on for a line or two right below a line that crosses the strip is none of the columns. */
    private static int behindParagraph(List<Line> lines, int first, int end) {
        int at = first;
        while (at > 0
                && at < end
                && lines.get(at).baseline() - lines.get(at - 1).baseline()
                        <= NEXT * lines.get(at).size()) {
            at++;
        }
        return at - first <= REST_OF_PARAGRAPH ? at : first;
    }

    private static boolean reachesRight(Line line, float edge) {
        return isRight(line.segments().getLast(), edge);
    }

    private static ParallelColumns of(List<Line> lines, int from, int to, float edge) {
        var left = new ArrayList<Segment>();
        var right = new ArrayList<Segment>();
        for (Line line : lines.subList(from, to)) {
            for (Segment segment : line.segments()) {
                (isLeft(segment, edge) ? left : right).add(segment);
            }
        }
        return new ParallelColumns(from, to, List.copyOf(left), List.copyOf(right), edge);
    }

    /** @param item whether the heading of an item stands above, with its number over the left side */
    private boolean areApart(boolean item) {
        var lefts = Line.of(left);
        boolean margin = item && lefts.stream().allMatch(line -> line.text().length() <= MARGIN);
        if (margin && NOTE.matcher(lefts.getFirst().text()).lookingAt()) {
            return true;
        }
        var rights = Line.of(
                right.stream().filter(segment -> segment.left() < edge + INDENT).toList());
        if (Math.min(lefts.size(), rights.size()) < (margin ? LINES_IN_MARGIN : LINES)) {
            return false;
        }
        int staggered = staggered(lefts, rights) + staggered(rights, lefts);
        return margin
                ? staggered >= STAGGERED_IN_MARGIN
                : staggered >= Math.max(STAGGERED, STAGGERED_SHARE * (lefts.size() + rights.size()))
                        && isDense(lefts)
                        && isDense(rights);
    }

    /** How many lines stand neither beside one of the others nor clear of them; both come from top to bottom. */
    private static int staggered(List<Line> lines, List<Line> others) {
        float largest = 0;
        for (Line line : lines) {
            largest = Math.max(largest, line.size());
        }
        for (Line other : others) {
            largest = Math.max(largest, other.size());
        }
        float reach = BETWEEN * largest;
        int staggered = 0;
        int above = 0;
        for (Line line : lines) {
            while (above < others.size() && others.get(above).baseline() < line.baseline() - reach) {
                above++;
            }
            float nearest = BETWEEN;
            for (int at = above; at < others.size() && others.get(at).baseline() <= line.baseline() + reach; at++) {
                Line other = others.get(at);
                nearest = Math.min(
                        nearest, Math.abs(other.baseline() - line.baseline()) / Math.max(line.size(), other.size()));
            }
            staggered += nearest > SAME && nearest < BETWEEN ? 1 : 0;
        }
        return staggered;
    }

    private static boolean isDense(List<Line> lines) {
        int tight = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            tight += line.baseline() - lines.get(i - 1).baseline() <= TIGHT * line.size() ? 1 : 0;
        }
        return tight >= DENSE * (lines.size() - 1);
    }
}
