package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the words of a page in lines, whatever order the file has them in, and cuts the lines into segments where a gap
 * is wider than a space or a ruled line stands between words.
 */
final class SegmentFinder {

    /** Distance of baselines, as a share of the font size, within which words stand on one line. */
    private static final float SAME_LINE = 0.25f;

    /** Gap between words, as a share of the font size, from which on it is no space. */
    private static final float GAP = 0.9f;

    /** In justified text every gap is wide: one that sets apart is this much wider than the usual one of its line. */
    private static final float UNUSUAL = 2f;

    /** How wide justified text stretches its spaces, as a share of the font size. */
    private static final float STRETCHED = 0.8f;

    /**
     * The same in narrow justified columns, and where words were recognised in a picture, so that their size and place
     * are estimates.
     */
    private static final float WIDE_GAP = 1.5f;

    /** How much wider the widest space of a justified line is than its narrowest: sentences are set further apart. */
    private static final float EVEN = 1.7f;

    private final List<Rule> verticals;
    private final float widest;
    private final boolean justified;

    SegmentFinder(ScannedPage page) {
        this(page, false);
    }

    /** @param justified whether the words make up a column of running text */
    SegmentFinder(ScannedPage page, boolean justified) {
        verticals = page.rules().stream().filter(rule -> !rule.horizontal()).toList();
        this.justified = justified;
        widest = page.isScan() || justified ? WIDE_GAP : GAP;
    }

    /** The segments from top to bottom, those on one line from left to right. */
    List<Segment> segments(List<Word> words) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Word.FROM_TOP);
        var segments = new ArrayList<Segment>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !sameLine(sorted.get(from), sorted.get(i))) {
                cut(sorted.subList(from, i), segments);
                from = i;
            }
        }
        return segments;
    }

    private static boolean sameLine(Word first, Word next) {
        return next.baseline() - first.baseline() <= SAME_LINE * Math.max(first.size(), next.size());
    }

    private void cut(List<Word> line, List<Segment> segments) {
        line.sort(Word.FROM_LEFT);
        boolean even = isEven(line);
        float usual = usualGap(line);
        var open = new ArrayList<Word>();
        for (Word word : line) {
            Word before = open.isEmpty() ? null : open.getLast();
            if (before != null && isSameInk(before, word)) {
                continue;
            }
            if (before != null && !even && isCut(before, word, usual)) {
                segments.add(Segment.of(SpacedLetters.joined(open)));
                open.clear();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            segments.add(Segment.of(SpacedLetters.joined(open)));
        }
    }

    private static boolean isSameInk(Word before, Word word) {
        return before.text().equals(word.text()) && word.left() - before.left() < 0.25f * word.size();
    }

    private boolean isCut(Word before, Word word, float usual) {
        float gap = word.left() - before.right();
        float em = Math.max(before.size(), word.size());
        return (gap > widest * em && gap > UNUSUAL * Math.min(usual, STRETCHED * em)) || isRuledOff(before, word);
    }

    private boolean isEven(List<Word> line) {
        if (!justified || line.size() <= 3) {
            return false;
        }
        float narrowest = Float.MAX_VALUE;
        float widestOfLine = 0;
        for (int i = 1; i < line.size(); i++) {
            float gap = line.get(i).left() - line.get(i - 1).right();
            narrowest = Math.min(narrowest, gap);
            widestOfLine = Math.max(widestOfLine, gap);
        }
        return widestOfLine < EVEN * narrowest;
    }

    private boolean isRuledOff(Word before, Word word) {
        for (Rule rule : verticals) {
            if (rule.at() > before.right() - 1
                    && rule.at() < word.left() + 1
                    && rule.from() < word.baseline()
                    && rule.to() > word.baseline() - word.size() * 0.5f) {
                return true;
            }
        }
        return false;
    }

    /** A space of a line that has enough of them to tell, seen from its narrower gaps; 0 otherwise. */
    private static float usualGap(List<Word> line) {
        if (line.size() < 5) {
            return 0;
        }
        var gaps = new float[line.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = line.get(i + 1).left() - line.get(i).right();
        }
        Arrays.sort(gaps);
        return Math.max(0, gaps[(gaps.length - 1) / 4]);
    }
}
