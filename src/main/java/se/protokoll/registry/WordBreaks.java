package se.protokoll.registry;

/** Where words begin and end in a text that has been laid out in lines and columns. */
final class WordBreaks {

    /** More white space than this between two words of a name is a gap in the layout. */
    private static final int WIDEST_GAP = 3;

    private static final char SOFT_HYPHEN = '\u00ad';

    private WordBreaks() {}

    /** The start of the next word, or the end of the part. */
    static int nextWord(String text, int from, int end) {
        int at = from;
        while (at < end && !isWordCharacter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** One past the last character of the word. */
    static int wordEnd(String text, int from, int end) {
        int at = from;
        while (at < end && isWordCharacter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /**
     * The next word's start if only a hyphen or a little white space with at most one line break lies before it, or -1.
     */
    static int afterSeparator(String text, int from, int end) {
        int at = from;
        int breaks = 0;
        int hyphens = 0;
        while (at < end && !isWordCharacter(text.charAt(at))) {
            char c = text.charAt(at);
            breaks += c == '\n' ? 1 : 0;
            hyphens += c == '-' ? 1 : 0;
            if (breaks > 1 || hyphens > 1 || (c != '-' && !Character.isWhitespace(c) && !Character.isSpaceChar(c))) {
                return -1;
            }
            at++;
        }
        boolean near = breaks == 1 || at - from <= WIDEST_GAP;
        return at < end && at > from && near ? at : -1;
    }

    /** Where a word ends that was broken with a hyphen at the end of its line; the given end if it was not. */
    static int joinedEnd(String text, int wordEnd, int end) {
        if (wordEnd >= end || (text.charAt(wordEnd) != '-' && text.charAt(wordEnd) != SOFT_HYPHEN)) {
            return wordEnd;
        }
        int at = wordEnd + 1;
        boolean lineBreak = false;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            lineBreak |= text.charAt(at) == '\n';
            at++;
        }
        return lineBreak && at < end && Character.isLowerCase(text.charAt(at)) ? wordEnd(text, at, end) : wordEnd;
    }

    /** A word without the hyphen and the line break in it. */
    static String joined(String text, int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                word.append(text.charAt(at));
            }
        }
        return word.toString();
    }
}
