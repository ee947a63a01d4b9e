package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Separators;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Roles;

/** Lists whose lines begin with whom the people behind a dash are there for: "Hjo – Anna Ek, Bo Lind". */
final class DashHeadings {

    private static final int LONGEST = 6;

    /** So many lines are no coincidence. */
    private static final int FEWEST = 2;

    private DashHeadings() {}

    /** The tokens of a list with a colon in place of each such dash; the list itself where it is not written so. */
    static List<Token> asColons(List<Token> tokens) {
        var dashes = new BitSet();
        for (int at = 0; at < tokens.size(); at++) {
            int dash = tokens.get(at).beginsLine() || at == 0 ? dash(tokens, at) : -1;
            if (dash > at && isHeading(tokens.subList(at, dash))) {
                dashes.set(dash);
            }
        }
        if (dashes.cardinality() < FEWEST) {
            return tokens;
        }
        var read = new ArrayList<Token>();
        for (int at = 0; at < tokens.size(); at++) {
            if (!dashes.get(at)) {
                read.add(at > 0 && dashes.get(at - 1) ? behindColon(tokens.get(at)) : tokens.get(at));
            }
        }
        return read;
    }

    /** Index of the dash in the line that begins at a token and goes on behind it; -1 where none stands near. */
    private static int dash(List<Token> tokens, int from) {
        for (int at = from + 1; at + 1 < tokens.size() && at - from <= LONGEST; at++) {
            if (tokens.get(at).beginsLine() || !tokens.get(at).before().isEmpty()) {
                return -1;
            }
            if (tokens.get(at).text().equals("–")) {
                return tokens.get(at + 1).beginsLine() ? -1 : at;
            }
        }
        return -1;
    }

    private static boolean isHeading(List<Token> words) {
        String phrase = Token.phrase(words);
        return Municipalities.swedish().find(phrase).isPresent()
                || Roles.swedish().normalise(phrase).isPresent()
                || words.stream().anyMatch(word -> word.word().isCue() || OrganisationWords.isAcronym(word.text()));
    }

    private static Token behindColon(Token token) {
        return token.withBefore(Separators.of(EnumSet.of(Separator.COLON)));
    }
}
