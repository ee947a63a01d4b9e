package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;

/** The words of a text as a classifier counts them: letters with hyphens, digits, and every other mark by itself. */
final class WordsOf {

    private WordsOf() {}

    /** The first words, no more than so many. */
    static List<String> text(String text, int most) {
        var words = new ArrayList<String>();
        int at = 0;
        while (at < text.length() && words.size() < most) {
            char c = text.charAt(at);
            int from = at++;
            if (Character.isWhitespace(c)) {
                continue;
            }
            if (Character.isDigit(c)) {
                while (at < text.length() && Character.isDigit(text.charAt(at))) {
                    at++;
                }
            } else if (Character.isLetter(c)) {
                while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
                    at++;
                }
            }
            words.add(text.substring(from, at));
        }
        return words;
    }
}
