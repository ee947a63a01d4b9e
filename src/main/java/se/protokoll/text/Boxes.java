package se.protokoll.text;

/** The characters that DOS programs drew frames, tables and underlines with. */
final class Boxes {

    private static final char FIRST = '\u2500';
    private static final char LAST = '\u259F';
    private static final String UPRIGHTS = "\u2502\u2503\u2551";

    private Boxes() {}

    /** Whether a character is a piece of a line, a corner, a crossing or a shade. */
    static boolean isPartOf(char c) {
        return c >= FIRST && c <= LAST;
    }

    /**
     * The text without what is drawn, character for character: an upright line between two cells is a tab, everything
     * else a blank, so that a line of nothing but a frame is a blank line.
     */
    static String removed(String text) {
        if (text.chars().noneMatch(c -> isPartOf((char) c))) {
            return text;
        }
        var removed = new StringBuilder(text);
        int lineStart = 0;
        while (lineStart < text.length()) {
            int newline = text.indexOf('\n', lineStart);
            int lineEnd = newline < 0 ? text.length() : newline;
            removeFrom(removed, lineStart, lineEnd);
            lineStart = lineEnd + 1;
        }
        return removed.toString();
    }

    private static void removeFrom(StringBuilder text, int from, int to) {
        int lastUpright = -1;
        boolean written = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isPartOf(c)) {
                lastUpright = written && UPRIGHTS.indexOf(c) >= 0 ? i : lastUpright;
                text.setCharAt(i, ' ');
            } else if (!Character.isWhitespace(c)) {
                if (lastUpright >= 0) {
                    text.setCharAt(lastUpright, '\t');
                    lastUpright = -1;
                }
                written = true;
            }
        }
    }
}
