package se.protokoll.registry;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a role or title as it is looked up.
 *
 * @param start first character
 * @param end one past the last character, with the full stop of an abbreviation
 * @param key lower case, without full stops; "1:e" and "HR-chef" are one word
 */
record Token(int start, int end, String key) {

    /** More white space than this between two words of a phrase is a gap in the layout. */
    private static final int WIDEST_GAP = 3;

    /**
     * The words from a place on that may form one phrase: with nothing but white space between them, at most one line
     * break at a time.
     *
     * @param most how many words to read
     */
    static List<Token> phrase(String text, int start, int end, int most) {
        List<Token> tokens = new ArrayList<>(most);
        int at = start;
        while (at < end && tokens.size() < most && isStart(text.charAt(at))) {
            int wordEnd = at;
            while (wordEnd < end && isInside(text, wordEnd, end)) {
                wordEnd++;
            }
            tokens.add(new Token(at, wordEnd, key(text, at, wordEnd)));
            at = afterBlank(text, wordEnd, end);
        }
        return tokens;
    }

    private static boolean isStart(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isInside(String text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || c == '-') {
            return true;
        }
        char before = text.charAt(at - 1);
        if (c == '.') {
            return Character.isLetter(before);
        }
        return c == ':' && at + 1 < end && Character.isLetter(text.charAt(at + 1)) && Character.isLetterOrDigit(before);
    }

    private static int afterBlank(String text, int from, int end) {
        int at = from;
        int breaks = 0;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        boolean near = breaks == 1 || at - from <= WIDEST_GAP;
        return near && breaks <= 1 ? at : end;
    }

    private static String key(String text, int start, int end) {
        return Words.key(text.substring(start, end).replace(".", ""));
    }

    /** The keys of some words joined by blanks. */
    static String join(List<Token> tokens) {
        StringBuilder joined = new StringBuilder();
        for (Token token : tokens) {
            joined.append(joined.isEmpty() ? "" : " ").append(token.key());
        }
        return joined.toString();
    }
}
