package se.protokoll.extract;

import java.util.List;
import java.util.Locale;

/**
 * The tokens of a list, with the questions that every reading of it asks.
 *
 * @param tokens the list
 */
record TokenRun(List<Token> tokens) {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    TokenRun {
        tokens = List.copyOf(tokens);
    }

    Token get(int at) {
        return tokens.get(at);
    }

    int size() {
        return tokens.size();
    }

    /** A token's word in lower case, without the full stop of an abbreviation. */
    String key(int at) {
        return key(tokens.get(at).text());
    }

    static String key(String word) {
        String key = word.toLowerCase(SWEDISH);
        return key.length() > 1 && key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    /** The words of some tokens with one blank between them. */
    String phrase(int from, int to) {
        var phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i > from ? " " : "").append(tokens.get(i).text());
        }
        return phrase.toString();
    }

    /** Whether something stands before the token that no single piece reaches across. */
    boolean isCut(int at) {
        var token = tokens.get(at);
        return token.after(Separator.COMMA)
                || token.after(Separator.STOP)
                || token.after(Separator.SEMICOLON)
                || token.after(Separator.COLON)
                || token.after(Separator.GAP)
                || token.after(Separator.CELL)
                || token.after(Separator.PARAGRAPH)
                || token.after(Separator.BULLET)
                || token.after(Separator.CLOSE);
    }

    /** Whether the token is set off from the one before it by anything but a blank, or the list has ended before it. */
    boolean isBoundary(int at) {
        return at >= tokens.size()
                || isCut(at)
                || tokens.get(at).beginsLine()
                || tokens.get(at).after(Separator.OPEN);
    }

    /** Whether a bracket is closed right before the token. */
    boolean closesBracket(int at) {
        return at < tokens.size() && tokens.get(at).after(Separator.CLOSE);
    }
}
