package se.protokoll.extract.words;

/** Tells brackets that are closed from those whose other half was lost. */
public final class Brackets {

    /** No remark in brackets is longer than this. */
    private static final int LONGEST = 250;

    private Brackets() {}

    /**
     * Whether the bracket that opens at an offset is closed soon, whatever others stand inside it.
     *
     * @param text the whole text
     * @param at offset of the opening bracket
     */
    public static boolean close(String text, int at) {
        int open = 0;
        for (int i = at; i < Math.min(text.length(), at + LONGEST); i++) {
            char c = text.charAt(i);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (open == 0) {
                return true;
            }
        }
        return false;
    }
}
