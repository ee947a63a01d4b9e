package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * What the sentences of a list say of substitutes and of nobody on it: "Som ersättare för de frånvarande inträder: Anna Ek för
 * Bo Lind", of which the words before the colon, and "För Carl Ås saknas ersättare."
 */
final class SubstituteSentences {

    private static final Set<String> AS = Set.of("som", "såsom");

    private static final Set<String> SUBSTITUTES = Set.of("ersättare", "ersättarna", "suppleant", "suppleanter");

    private static final int LONGEST = 12;

    private SubstituteSentences() {}

    /** The list without them. */
    static List<Token> without(List<Token> tokens) {
        var kept = new ArrayList<Token>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int announced = behindAnnouncement(tokens, at);
            if (announced > at) {
                var first = tokens.get(announced);
                kept.add(first.withBefore(first.before().replacing(Separator.COLON, Separator.PARAGRAPH)));
                at = announced + 1;
            } else {
                int missing = behindMissing(tokens, at);
                if (missing == at) {
                    kept.add(tokens.get(at++));
                }
                at = Math.max(at, missing);
            }
        }
        return kept;
    }

    private static boolean opensSentence(Token token) {
        return (token.beginsLine() || token.after(Separator.STOP)) && token.isCapitalised();
    }

    /** Index behind the colon of such an announcement; the index itself where none begins. */
    private static int behindAnnouncement(List<Token> tokens, int from) {
        boolean opens = from + 1 < tokens.size()
                && opensSentence(tokens.get(from))
                && AS.contains(tokens.get(from).key())
                && SUBSTITUTES.contains(tokens.get(from + 1).key());
        for (int at = from + 1; opens && at < Math.min(tokens.size(), from + LONGEST); at++) {
            if (tokens.get(at).after(Separator.COLON)) {
                return at;
            }
            if (!tokens.get(at).isLowerCase()) {
                return from;
            }
        }
        return from;
    }

    /** Index behind a sentence that says for whom nobody serves; the index itself where none begins. */
    private static int behindMissing(List<Token> tokens, int from) {
        boolean opens =
                opensSentence(tokens.get(from)) && tokens.get(from).key().equals("för");
        for (int at = from + 1; opens && at + 1 < Math.min(tokens.size(), from + LONGEST); at++) {
            if (tokens.get(at).key().equals("saknas")
                    && SUBSTITUTES.contains(tokens.get(at + 1).key())) {
                return at + 2;
            }
            if (tokens.get(at).after(Separator.STOP) || tokens.get(at).after(Separator.PARAGRAPH)) {
                return from;
            }
        }
        return from;
    }
}
