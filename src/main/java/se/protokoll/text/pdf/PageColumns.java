package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds two columns of running text, as in a newspaper, and two pages side by side on one sheet: a strip down the page
 * that no word crosses, with full lines on both sides of it. Their lines need not stand on common baselines, and the
 * strip may be no wider than the spaces of justified text, so that no line alone tells.
 */
final class PageColumns {

    /** Half the strip that is looked for, as a share of the font size. */
    private static final float HALF_STRIP = 0.22f;

    /** Lines that a column has at least. */
    private static final int LINES = 5;

    /** Share of a column's lines that end where it ends. */
    private static final double FULL = 0.4;

    /** The same where numbered items go on from one column to the next: lists and headings may fill much of them. */
    private static final double FULL_BETWEEN_ITEMS = 0.25;

    /** How an item's heading begins. */
    private static final Pattern ITEM = Pattern.compile("(?:§ ?|(?=\\d{1,2}[.)] \\p{Lu}))(\\d{1,3})(?![\\p{L}\\d])");

    /** Characters that such a line has at least. */
    private static final int CHARACTERS = 22;

    /** Distance of baselines, as a share of the font size, within which words stand on one line. */
    private static final float SAME_LINE = 0.25f;

    private static final int DEEPEST = 4;

    /** How much wider than high a sheet is on which two pages were laid. */
    private static final float SPREAD = 1.2f;

    /** Share of such a sheet's width that its middle is empty. */
    private static final float MARGINS = 0.04f;

    private PageColumns() {}

    /**
     * Words to be read before those of the next part.
     *
     * @param right where its lines end; 0 where it is no column
     */
    record Part(List<Word> words, float right) {

        boolean isColumn() {
            return right > 0;
        }
    }

    /** The parts of a page in the order of reading: one only where it has no such columns. */
    static List<Part> of(List<Word> words, ScannedPage page) {
        var grids = GridFinder.outermost(page.rules());
        if (words.size() < 2 * LINES || grids.stream().anyMatch(grid -> containsAny(grid, words))) {
            return List.of(new Part(words, 0));
        }
        var spread = spread(words, page);
        if (!spread.isEmpty()) {
            return spread;
        }
        var parts = new ArrayList<Part>();
        split(rows(words), page, 0, parts);
        return parts;
    }

    private static boolean containsAny(Grid grid, List<Word> words) {
        return words.stream()
                .anyMatch(word -> word.left() > grid.left()
                        && word.right() < grid.right()
                        && word.baseline() > grid.top()
                        && word.baseline() < grid.bottom());
    }

    /** Two scanned pages on a sheet; each is split further by itself. */
    private static List<Part> spread(List<Word> words, ScannedPage page) {
        if (!page.isScan() || page.width() < SPREAD * page.height()) {
            return List.of();
        }
        float half = page.width() * MARGINS / 2;
        for (float x = page.width() * 0.47f; x < page.width() * 0.53f; x += 2) {
            float middle = x;
            if (words.stream().noneMatch(word -> word.left() < middle + half && word.right() > middle - half)) {
                var left = words.stream().filter(word -> word.right() < middle).toList();
                var right = words.stream().filter(word -> word.left() > middle).toList();
                if (rows(left).size() >= LINES && rows(right).size() >= LINES) {
                    return List.of(new Part(left, edge(left)), new Part(right, edge(right)));
                }
            }
        }
        return List.of();
    }

    private static float edge(List<Word> words) {
        return (float) words.stream().mapToDouble(Word::right).max().orElse(0);
    }

    private static void split(List<List<Word>> rows, ScannedPage page, int depth, List<Part> parts) {
        Band best = depth > DEEPEST ? null : best(rows, page);
        if (best == null) {
            if (!rows.isEmpty()) {
                parts.add(new Part(words(rows), 0));
            }
            return;
        }
        split(rows.subList(0, best.from), page, depth + 1, parts);
        parts.add(new Part(best.left, edge(best.left)));
        parts.add(new Part(best.right, edge(best.right)));
        split(rows.subList(best.to, rows.size()), page, depth + 1, parts);
    }

    private static List<Word> words(List<List<Word>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    private static List<List<Word>> rows(List<Word> words) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Word.FROM_TOP);
        var rows = new ArrayList<List<Word>>();
        for (Word word : sorted) {
            Word first = rows.isEmpty() ? null : rows.getLast().getFirst();
            if (first == null || word.baseline() - first.baseline() > SAME_LINE * Math.max(first.size(), word.size())) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(word);
        }
        rows.forEach(row -> row.sort(Word.FROM_LEFT));
        return rows;
    }

    private static @Nullable Band best(List<List<Word>> rows, ScannedPage page) {
        Band best = null;
        if (rows.size() < LINES) {
            return null;
        }
        var tried = new HashSet<Parting>();
        for (float x = page.width() * 0.35f; x < page.width() * 0.65f; x += 2) {
            int from = 0;
            while (from + LINES <= rows.size()) {
                int closed = lastClosed(rows, from, from + LINES, x);
                if (closed >= 0) {
                    from = closed + 1;
                    continue;
                }
                int to = from + LINES;
                while (to < rows.size() && isOpen(rows.get(to), x)) {
                    to++;
                }
                if ((best == null || to - from > best.to - best.from)
                        && tried.add(new Parting(from, to, wordsLeftOf(x, rows, from, to)))) {
                    var band = Band.at(rows, from, to, x);
                    best = band.isColumns() ? band : best;
                }
                from = to + 1;
            }
        }
        return best;
    }

    /** Which words a strip has on its left; the next strip often has the same. */
    private record Parting(int from, int to, int wordsLeft) {}

    private static int wordsLeftOf(float x, List<List<Word>> rows, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            for (Word word : rows.get(i)) {
                words += word.right() < x ? 1 : 0;
            }
        }
        return words;
    }

    /** The last of some rows in which a word stands in the way, behind which columns may begin; -1 for none. */
    private static int lastClosed(List<List<Word>> rows, int from, int to, float x) {
        int row = to - 1;
        while (row >= from && isOpen(rows.get(row), x)) {
            row--;
        }
        return row < from ? -1 : row;
    }

    private static boolean isOpen(List<Word> row, float x) {
        for (Word word : row) {
            if (word.left() > x + word.size()) {
                // rows are sorted from left to right
                return true;
            }
            if (word.left() < x + HALF_STRIP * word.size() && word.right() > x - HALF_STRIP * word.size()) {
                return false;
            }
        }
        return true;
    }

    /** Rows that a strip parts. */
    private record Band(int from, int to, List<Word> left, List<Word> right) {

        static Band at(List<List<Word>> rows, int from, int to, float x) {
            var words = words(rows.subList(from, to));
            return new Band(
                    from,
                    to,
                    words.stream().filter(word -> word.right() < x).toList(),
                    words.stream().filter(word -> word.right() >= x).toList());
        }

        boolean isColumns() {
            if (!areAlike()) {
                return false;
            }
            double share = itemsGoOn() ? FULL_BETWEEN_ITEMS : FULL;
            return isRunningText(left, share) && isRunningText(right, share);
        }

        /** Whether the numbers of the right column's items follow those of the left one's. */
        private boolean itemsGoOn() {
            var before = items(left);
            var after = items(right);
            return before.size() + after.size() > 2
                    && !before.isEmpty()
                    && !after.isEmpty()
                    && Collections.max(before) < Collections.min(after);
        }

        private static List<Integer> items(List<Word> words) {
            var numbers = new ArrayList<Integer>();
            for (var row : rows(words)) {
                var start = row.stream().limit(2).map(Word::text).collect(Collectors.joining(" "));
                Matcher item = ITEM.matcher(start);
                if (item.lookingAt()) {
                    numbers.add(Integer.valueOf(item.group(1)));
                }
            }
            return numbers;
        }

        private boolean areAlike() {
            float widths = width(left) / width(right);
            return widths > 0.75f && widths < 1.33f;
        }

        private static float width(List<Word> words) {
            return edge(words)
                    - (float) words.stream().mapToDouble(Word::left).min().orElse(0);
        }

        private static boolean isRunningText(List<Word> words, double share) {
            var rows = rows(words);
            if (rows.size() < LINES) {
                return false;
            }
            float right = edge(words);
            int full = 0;
            for (List<Word> row : rows) {
                int characters =
                        row.stream().mapToInt(word -> word.text().length() + 1).sum();
                full += characters >= CHARACTERS
                                && edge(row) > right - 2 * row.getFirst().size()
                        ? 1
                        : 0;
            }
            return full >= share * rows.size();
        }
    }
}
