package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Page numbers that stand alone in the middle or at the right of a line, without anything that says so. */
final class PageNumbers {

    /** A number further to the left may be an item's or stand in a list. */
    private static final int INDENTED = 20;

    private static final int DIGITS = 3;

    private static final int FEWEST = 3;

    private PageNumbers() {}

    /** The indices of the lines; none where the numbers that stand so do not rise by one from the first to the last. */
    static BitSet among(Layout layout, List<Line> lines) {
        var found = new ArrayList<Integer>();
        int value = 0;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(layout, lines.get(i));
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

    /** The number that a line consists of; -1 for any other line. */
    private static int number(Layout layout, Line line) {
        String source = layout.document().text();
        int length = line.end() - line.start();
        if (length > DIGITS || line.start() - source.lastIndexOf('\n', line.start() - 1) <= INDENTED) {
            return -1;
        }
        String text = layout.text(line);
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : -1;
    }
}
