package se.protokoll.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of a role or title as it is looked up.
 *
 * @param start first character
 * @param end one past the last character, with the full stop of an abbreviation
 * @param key lower case, without full stops; "1:e" and "HR-chef" are one word, as is one broken at the end of its line
 * @param stopped whether it ends with a full stop
 */
record Token(int start, int end, String key, boolean stopped) {

    /** More white space than this between two words of a phrase is a gap in the layout. */
    private static final int WIDEST_GAP = 3;

    /** What joins the first parts of two compounds: "kultur- och fritidschef". */
    static final Set<String> AND = Set.of("och", "samt", "eller", "&");

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
            wordEnd = brokenWordEnd(text, wordEnd, end);
            tokens.add(new Token(at, wordEnd, key(text, at, wordEnd), text.charAt(wordEnd - 1) == '.'));
            at = afterBlank(text, wordEnd, end);
        }
        return tokens;
    }

    /** One past the last character, a final full stop left out. */
    int endWithoutStop() {
        return stopped ? end - 1 : end;
    }

    /** Where a word ends that goes on in the next line after its hyphen; "kultur-" before "och" does not. */
    private static int brokenWordEnd(String text, int wordEnd, int end) {
        if (text.charAt(wordEnd - 1) != '-') {
            return wordEnd;
        }
        int next = afterBlank(text, wordEnd, end);
        if (next >= end
                || text.substring(wordEnd, next).indexOf('\n') < 0
                || !Character.isLowerCase(text.charAt(next))) {
            return wordEnd;
        }
        int nextEnd = WordBreaks.wordEnd(text, next, end);
        return AND.contains(text.substring(next, nextEnd)) ? wordEnd : nextEnd;
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
        StringBuilder key = new StringBuilder(end - start);
        boolean broken = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                if (!broken) {
                    key.setLength(key.length() - 1);
                }
                broken = true;
            } else if (c != '.') {
                key.append(c);
            }
        }
        return Words.key(key.toString());
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
