package se.protokoll.extract.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** Takes the page numbers away that stand at either end of every page of text that has lost its line breaks. */
final class FlatPages {

    private static final Set<String> PAGE = Set.of("sida", "sidan", "sid", "blad");
    private static final int LONGEST_NUMBER = 3;
    private static final int SHORTEST_HEADER = 2;
    private static final int LONGEST_HEADER = 15;

    private FlatPages() {}

    /** The tokens without "3", "3 (40)" and "Sida 3" at the beginning of a page and without "3" at its end. */
    static List<Token> withoutNumbers(List<Token> tokens) {
        var kept = new ArrayList<Token>();
        List<Token> header = List.of();
        int at = 0;
        while (at < tokens.size()) {
            int end = lineEnd(tokens, at);
            int first = afterNumbers(tokens, at, end);
            boolean numbered = first > at;
            int last = numbered && end - 1 > first && isSame(tokens.get(end - 1), tokens.get(at)) ? end - 1 : end;
            var page = tokens.subList(first, end);
            first += sharedHeader(header, page);
            header = page;
            for (int i = first; i < last; i++) {
                kept.add(i == first && first > at ? opening(tokens.get(i), tokens.get(at)) : tokens.get(i));
            }
            at = end;
        }
        return kept;
    }

    /** Number of words with which a page begins as the one before it did, labels not counted among them. */
    private static int sharedHeader(List<Token> before, List<Token> page) {
        int shared = 0;
        while (shared < Math.min(Math.min(before.size(), page.size() - 1), LONGEST_HEADER)
                && before.get(shared).text().equals(page.get(shared).text())
                && LabelLexicon.longest(page, shared) == null) {
            shared++;
        }
        return shared < SHORTEST_HEADER ? 0 : shared;
    }

    private static int lineEnd(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size() && tokens.get(end).line() == tokens.get(from).line()) {
            end++;
        }
        return end;
    }

    private static int afterNumbers(List<Token> tokens, int from, int end) {
        if (!isNumber(tokens.get(from))) {
            return from;
        }
        int at = from + 1;
        while (at < end) {
            var token = tokens.get(at);
            boolean total = isNumber(token) && token.after(Separator.OPEN);
            boolean word = PAGE.contains(token.key()) && at + 1 < end && isNumber(tokens.get(at + 1));
            if (!total && !word) {
                break;
            }
            at += word ? 2 : 1;
        }
        return at;
    }

    private static boolean isNumber(Token token) {
        return token.text().length() <= LONGEST_NUMBER && token.text().chars().allMatch(Character::isDigit);
    }

    private static boolean isSame(Token a, Token b) {
        return a.text().equals(b.text()) && a.before().isEmpty();
    }

    /** The first word behind the number stands where the number stood. */
    private static Token opening(Token token, Token number) {
        return new Token(
                token.word(),
                token.start(),
                token.end(),
                number.before(),
                token.line(),
                number.column(),
                token.bracketed());
    }
}
