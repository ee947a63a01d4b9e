package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Separators;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;

/**
 * Lists that are in the order of surnames: "Ek, Anna", "Lind, Bo", "von Stam, Carl Erik". Their commas part nobody from
 * the next.
 */
final class SurnamesBeforeCommas {

    /** So many lines show it. */
    private static final int FEWEST = 3;

    private static final int LONGEST_SURNAME = 3;

    private static final int LONGEST_GIVEN = 3;

    private SurnamesBeforeCommas() {}

    /** The list with one name for each such line, where most are. */
    static List<Token> joined(List<Token> tokens) {
        var commas = new BitSet();
        int lines = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (at == 0 || tokens.get(at).beginsLine()) {
                lines++;
                int comma = comma(tokens, at);
                if (comma > at) {
                    commas.set(comma);
                }
            }
        }
        if (commas.cardinality() < FEWEST || commas.cardinality() * 2 <= lines) {
            return tokens;
        }
        var joined = new ArrayList<>(tokens);
        commas.stream().forEach(at -> joined.set(at, tokens.get(at).withBefore(Separators.of(Set.of()))));
        return joined;
    }

    /**
     * Index of the given name behind the comma of a line that begins with a surname; the line's own where it does not.
     */
    private static int comma(List<Token> tokens, int line) {
        int at = line + 1;
        while (at < tokens.size()
                && at - line < LONGEST_SURNAME
                && tokens.get(at).before().isEmpty()
                && tokens.get(at).isCapitalised()) {
            at++;
        }
        boolean surname = at < tokens.size()
                && tokens.get(at).before().isOnly(Separator.COMMA)
                && tokens.get(at - 1).isCapitalised()
                && !GivenNames.swedish().isWellKnown(tokens.get(at - 1).text());
        if (!surname) {
            return line;
        }
        int end = at;
        do {
            if (!GivenNames.swedish().contains(tokens.get(end).text())) {
                return line;
            }
            end++;
        } while (end < tokens.size()
                && tokens.get(end).before().isEmpty()
                && tokens.get(end).isCapitalised());
        boolean given = end - at == 1
                || (end - at <= LONGEST_GIVEN
                        && !tokens.get(end - 1).word().asName().endsAsSurname());
        return given ? at : line;
    }
}
