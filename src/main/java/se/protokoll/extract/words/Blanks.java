package se.protokoll.extract.words;

/** White space within a value, of which lines and columns leave different amounts. */
public final class Blanks {

    private Blanks() {}

    /** The text with one blank for each stretch of white space, and none around it. */
    public static String folded(CharSequence text) {
        if (isFolded(text)) {
            return text.toString().strip();
        }
        var folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else {
                if (blank) {
                    folded.append(' ');
                    blank = false;
                }
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }

    /** Whether there is nothing to fold, as in most lines. */
    private static boolean isFolded(CharSequence text) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c) && (blank || c != ' ')) {
                return false;
            }
            blank = c == ' ';
        }
        return true;
    }

    /** Whether a character is a blank, a tab or ends a line. */
    public static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
