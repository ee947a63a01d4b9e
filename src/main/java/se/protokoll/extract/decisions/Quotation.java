package se.protokoll.extract.decisions;

/**
 * What is quoted within a sentence, whose own sentences end nothing: "svara: ”Vi håller med. Vi återkommer.” till
 * regionen".
 */
final class Quotation {

    private static final String MARKS = "”\"“»«";

    /** A mark whose other is farther away than this is a stray one. */
    private static final int LONGEST = 300;

    private static final char NONE = ' ';

    private Quotation() {}

    /**
     * Whether a sentence goes on behind a place: a quotation is open there, begins there behind a colon, or has ended there
     * within the sentence.
     *
     * @param start where the sentence begins
     * @param end the place
     */
    static boolean goesOn(String text, int start, int end) {
        int open = open(text, start, end);
        if (open >= 0) {
            return isClosed(text, open);
        }
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next == end || next == text.length()) {
            return false;
        }
        return text.charAt(end - 1) == ':'
                ? MARKS.indexOf(text.charAt(next)) >= 0 && isClosed(text, next)
                : MARKS.indexOf(text.charAt(end - 1)) >= 0
                        && Character.isLowerCase(text.charAt(next))
                        && !text.startsWith("att ", next);
    }

    /** Where the quotation begins that is open at a place; -1 where none is. */
    private static int open(String text, int start, int end) {
        int open = -1;
        for (int at = start; at < end; at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                boolean begins = at == start || " (".indexOf(text.charAt(at - 1)) >= 0;
                open = begins ? at : -1;
            }
        }
        return open;
    }

    private static boolean isClosed(String text, int open) {
        for (int at = open + 2; at < Math.min(text.length(), open + LONGEST); at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                return text.charAt(at - 1) != NONE;
            }
        }
        return false;
    }
}
