package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a line ends because it was full, so that the next one continues it, or because its text ended. */
final class Wrapping {

    /** Words before which a hyphen stands for the second half of a compound: "barn- och ungdomsnämnden". */
    private static final Set<String> JOINING =
            Set.of("och", "eller", "samt", "respektive", "resp", "resp.", "till", "som", "men", "kontra");

    private Wrapping() {}

    /**
     * Whether the first word of {@code next} would not have found room on {@code line}.
     *
     * @param limit where lines must end
     */
    static boolean isFull(Segment line, Segment next, float limit) {
        return line.right() + 0.25f * line.size() + next.firstWordWidth() > limit - 0.5f;
    }

    /** Whether a word is broken at the end of a line. */
    static boolean isHyphenated(String before, String text) {
        int end = before.length() - 1;
        return end > 0
                && before.charAt(end) == '-'
                && Character.isLowerCase(before.charAt(end - 1))
                && Character.isLowerCase(text.charAt(0));
    }

    /** Whether a line reads as the middle of something: it begins with a small letter, or the one before is open. */
    static boolean readsOn(String before, String text) {
        if (before.endsWith("-") || before.endsWith(",") || before.endsWith("\u2013")) {
            return true;
        }
        int first = text.codePointAt(0);
        return Character.isLowerCase(first) || first == '(' || first == '/';
    }

    /** The lines with every word that is broken over two of them closed up at the end of the first. */
    static List<String> closedUp(List<String> lines) {
        var closed = new ArrayList<String>();
        for (String line : lines) {
            int word = endOfFirstWord(line);
            String before = closed.isEmpty() ? "" : closed.getLast();
            if (!isBroken(before, line.substring(0, word))) {
                closed.add(line);
                continue;
            }
            int hyphen = before.length() - 1;
            String start = keepsHyphen(before, line) ? before : before.substring(0, hyphen);
            closed.set(closed.size() - 1, start + line.substring(0, word));
            if (word < line.length()) {
                closed.add(line.substring(word + 1));
            }
        }
        return closed;
    }

    private static int endOfFirstWord(String line) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBroken(String before, String word) {
        int hyphen = before.length() - 1;
        return hyphen > 0
                && before.charAt(hyphen) == '-'
                && Character.isLetter(before.charAt(hyphen - 1))
                && !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && (Character.isLowerCase(before.charAt(hyphen - 1)) || Character.isLowerCase(word.charAt(0)))
                && !JOINING.contains(word);
    }

    /** "Inga-Maj", "IT-stöd" and "e-post" have their hyphens wherever they stand. */
    private static boolean keepsHyphen(String before, String line) {
        int hyphen = before.length() - 1;
        return Character.isUpperCase(line.charAt(0))
                || Character.isUpperCase(before.charAt(hyphen - 1))
                || hyphen < 2
                || !Character.isLetter(before.charAt(hyphen - 2));
    }
}
