package se.protokoll.extract.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.registry.GivenNames;

/** What stands around a number in text that has lost its line breaks, but for those between pages. */
final class NumberPlace {

    private static final Pattern PAGE_NUMBERS = Pattern.compile("\\d{1,3}(?:\\s+\\d{1,3}(?:\\s?\\(\\d{1,3}\\))?)?");

    private static final Pattern TOP = Pattern.compile("(\\d{1,3})\\s+(\\d{1,3})(?=\\s)");

    private static final int LONGEST = 20;

    private final String text;
    private final List<Line> lines;
    private final int start;
    private final Map<Integer, Long> printed;

    /**
     * @param lines the pages
     * @param start where the text begins behind the first page's number
     */
    NumberPlace(String text, List<Line> lines, int start) {
        this.text = text;
        this.lines = lines;
        this.start = start;
        this.printed = lines.stream()
                .map(this::shift)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * By how much the page number that is printed on a page is higher than the one that the collection put before it.
     */
    private Optional<Integer> shift(Line line) {
        var top = TOP.matcher(text).region(line.start(), Math.min(line.end(), line.start() + LONGEST));
        return top.lookingAt()
                ? Optional.of(Integer.parseInt(top.group(2)) - Integer.parseInt(top.group(1)))
                : Optional.empty();
    }

    /** Whether the number is the second on its page, and as much higher than the first as on another page. */
    boolean isPrintedPageNumber(int offset, int value) {
        int line = Layout.firstEndingAfter(lines, offset);
        if (line == lines.size()) {
            return false;
        }
        int page = lines.get(line).start();
        var top = TOP.matcher(text).region(page, Math.min(text.length(), page + LONGEST));
        return top.lookingAt()
                && top.start(2) == offset
                && printed.getOrDefault(value - Integer.parseInt(top.group(1)), 0L) > 1;
    }

    /** Whether the number is the first on its page. */
    boolean isPageNumber(int offset) {
        int line = Layout.firstEndingAfter(lines, offset);
        return offset > start && line < lines.size() && lines.get(line).start() == offset;
    }

    /** Whether the number is printed behind the page's, which is the same. */
    boolean repeatsPageNumber(int offset, int value) {
        int line = Layout.firstEndingAfter(lines, offset);
        String number = Integer.toString(value);
        if (line == lines.size() || !text.startsWith(number, lines.get(line).start())) {
            return false;
        }
        int at = lines.get(line).start() + number.length();
        while (at < offset && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == offset;
    }

    /** Whether a given name stands before a word: the "Alm" of "Bo Alm § 41" is no body whose section it is. */
    boolean isSurname(int offset) {
        int to = offset;
        while (to > start && text.charAt(to - 1) == ' ') {
            to--;
        }
        int from = to;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        return from < to && GivenNames.swedish().isCommon(text.substring(from, to));
    }

    /** How many numbers stand between the top of a page and here; 0 if anything else does. The first are the page's. */
    int numbersBefore(int offset) {
        int line = Layout.firstEndingAfter(lines, offset);
        int from = line == lines.size() ? offset : lines.get(line).start();
        if (from >= offset || offset - from > LONGEST) {
            return 0;
        }
        String before = text.substring(from, offset).strip();
        return PAGE_NUMBERS.matcher(before).matches() ? before.split("\\s+", -1).length : 0;
    }

    /** Whether a sentence has ended before the number, or nothing stands there. */
    boolean opensSentence(int offset) {
        int before = offset - 1;
        while (before > start && text.charAt(before) == ' ') {
            before--;
        }
        return before <= start || ".\n)_".indexOf(text.charAt(before)) >= 0;
    }
}
