package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Parties;
import se.protokoll.registry.Surnames;

/** Surnames that were written without their capital: "Anna ek (S)". */
final class SmallSurnames {

    private SmallSurnames() {}

    /** The list with such words taken for names; they keep their spelling. */
    static List<Token> recognised(List<Token> tokens) {
        var recognised = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            recognised.add(isSurname(tokens, at) ? token.withWord(token.word().capitalised()) : token);
        }
        return recognised;
    }

    /** Whether a word in small letters stands between a given name and a party in brackets. */
    private static boolean isSurname(List<Token> tokens, int at) {
        if (at == 0 || at + 1 >= tokens.size() || !tokens.get(at).isLowerCase()) {
            return false;
        }
        var given = tokens.get(at - 1);
        var party = tokens.get(at + 1);
        return tokens.get(at).before().isEmpty()
                && given.isCapitalised()
                && party.after(Separator.OPEN)
                && Parties.swedish().isKnown(party.text())
                && Surnames.swedish().contains(tokens.get(at).text())
                && GivenNames.swedish().isWellKnown(given.text());
    }
}
