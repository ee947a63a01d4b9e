package se.protokoll.index;

/**
 * A piece of text with the words that were found marked. The marks are characters of Unicode's private use area, which
 * no text has for another purpose: escape the text for its output first, then put what the output needs in their place.
 */
public final class Highlight {

    /** Stands before each word found. */
    public static final String START = "\uE000";

    /** Stands after each word found. */
    public static final String END = "\uE001";

    private Highlight() {}

    /** The text without marks. */
    public static String plain(String marked) {
        return marked.replace(START, "").replace(END, "");
    }

    /** What stands after some characters of the text, marks not counted and none left open. */
    static String after(String marked, int characters) {
        int at = 0;
        int seen = 0;
        boolean open = false;
        while (at < marked.length() && seen < characters) {
            String one = marked.substring(at, at + 1);
            if (one.equals(START) || one.equals(END)) {
                open = one.equals(START);
            } else {
                seen++;
            }
            at++;
        }
        String rest = marked.substring(at);
        return open ? (rest.startsWith(END) ? rest.substring(END.length()) : START + rest) : rest;
    }
}
