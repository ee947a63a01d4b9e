package se.protokoll.extract;

/** White space within a value, of which lines and columns leave different amounts. */
final class Blanks {

    private Blanks() {}

    /** The text with one blank for each stretch of white space, and none around it. */
    static String folded(CharSequence text) {
        var folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else {
                folded.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return folded.toString().strip();
    }

    static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
