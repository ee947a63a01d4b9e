package se.protokoll.extract.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The initials by which some notes call people from then on: "Anna Ek (AE), Hjo", or "AE | Anna Ek, Hjo" in each row.
 */
public final class Initials {

    private static final int LONGEST_NAME = 4;

    /** Fewer may be parties that happen to have somebody's initials. */
    private static final int FEWEST = 3;

    private Initials() {}

    /** A list without such initials. */
    public static List<Token> removed(List<Token> tokens) {
        var initials = new BitSet();
        for (int at = 0; at < tokens.size(); at++) {
            initials.set(at, areAt(tokens, at) || openRow(tokens, at));
        }
        if (initials.cardinality() < FEWEST) {
            return tokens;
        }
        var kept = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            if (initials.get(at)) {
                continue;
            }
            var token = tokens.get(at);
            boolean opens = at > 0 && initials.get(at - 1) && tokens.get(at - 1).beginsLine();
            kept.add(opens ? token.withBefore(tokens.get(at - 1).before()) : token);
        }
        return kept;
    }

    /** Whether a token begins a line, and the name behind it begins and ends as it does. */
    private static boolean openRow(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (!token.beginsLine() || token.text().length() < 2 || !isCapitals(token.text())) {
            return false;
        }
        boolean begins = at + 1 < tokens.size()
                && !tokens.get(at + 1).beginsLine()
                && tokens.get(at + 1).text().charAt(0) == token.text().charAt(0);
        char last = token.text().charAt(token.text().length() - 1);
        for (int i = at + 2;
                begins
                        && i < Math.min(tokens.size(), at + 1 + LONGEST_NAME)
                        && tokens.get(i).before().isEmpty();
                i++) {
            if (endsWith(tokens.get(i).text(), last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a token fills brackets and begins and ends as the names before it do. */
    private static boolean areAt(List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean alone = token.after(Separator.OPEN)
                && (at + 1 >= tokens.size() || tokens.get(at + 1).after(Separator.CLOSE));
        int letters =
                (int) token.text().chars().takeWhile(Character::isUpperCase).count();
        if (at < 2 || !alone || letters < 2) {
            return false;
        }
        char first = token.text().charAt(0);
        char last = token.text().charAt(letters - 1);
        for (int i = at - 2;
                i >= Math.max(0, at - LONGEST_NAME)
                        && tokens.get(i + 1).before().isEmpty();
                i--) {
            if (tokens.get(i).text().charAt(0) == first
                    && endsWith(tokens.get(at - 1).text(), last)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last part of a surname begins with a letter. */
    private static boolean endsWith(String surname, char letter) {
        return surname.charAt(surname.lastIndexOf('-') + 1) == letter;
    }
}
