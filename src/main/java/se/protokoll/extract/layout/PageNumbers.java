package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Page numbers that stand alone without anything that says so: in the middle or at the right of a line, or wherever in the
 * first or last line of their page.
 */
final class PageNumbers {

    /** A number further to the left may be an item's or stand in a list. */
    private static final int INDENTED = 20;

    private static final int DIGITS = 3;

    private static final int FEWEST = 3;

    private PageNumbers() {}

    /** The indices of the lines. */
    static BitSet among(Layout layout, List<Line> lines) {
        var numbers = indented(layout, lines);
        for (int i = 0; i < lines.size(); i++) {
            var page = lines.get(i).page();
            if (page != null && page == atEdge(layout, lines, i)) {
                numbers.set(i);
            }
        }
        return numbers;
    }

    /** None where the numbers that stand so do not rise by one from the first to the last. */
    private static BitSet indented(Layout layout, List<Line> lines) {
        var found = new ArrayList<Integer>();
        int value = 0;
        for (int i = 0; i < lines.size(); i++) {
            int number = isIndented(layout, lines.get(i)) ? number(layout, lines.get(i)) : -1;
            if (number >= 0) {
                if (!found.isEmpty() && number != value + 1) {
                    return new BitSet();
                }
                value = number;
                found.add(i);
            }
        }
        var numbers = new BitSet();
        if (found.size() >= FEWEST) {
            found.forEach(numbers::set);
        }
        return numbers;
    }

    private static boolean isIndented(Layout layout, Line line) {
        return line.start() - layout.document().text().lastIndexOf('\n', line.start() - 1) > INDENTED;
    }

    /** The number that the first or last line of a page consists of; -1 for any other line. */
    private static int atEdge(Layout layout, List<Line> lines, int i) {
        var page = lines.get(i).page();
        boolean first = i > 0 && !Objects.equals(page, lines.get(i - 1).page());
        boolean last =
                i + 1 < lines.size() && !Objects.equals(page, lines.get(i + 1).page());
        return first || last ? number(layout, lines.get(i)) : -1;
    }

    /** The number that a line consists of; -1 for any other line. */
    private static int number(Layout layout, Line line) {
        if (line.end() - line.start() > DIGITS || line.isRow()) {
            return -1;
        }
        String text = layout.text(line);
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : -1;
    }
}
