package se.protokoll.extract.cover;

import java.util.List;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** Lists of people that stand within an item of older minutes, where a roll was called. */
final class ItemLists {

    private ItemLists() {}

    /**
     * "§ 3   Upprop      Närvarande ledamöter:": whether a list opens beside the heading of the item, which is to its
     * left.
     */
    static boolean opens(List<Token> tokens, int at) {
        if (!tokens.get(at).after(Separator.GAP)) {
            return false;
        }
        int first = at;
        while (first > 0 && !tokens.get(first).beginsLine()) {
            first--;
        }
        var match = tokens.get(first).text().startsWith("§") ? LabelLexicon.longest(tokens, at) : null;
        int to = match == null ? at : at + match.length();
        return match != null
                && match.label().listsPeople()
                && to < tokens.size()
                && tokens.get(to).after(Separator.COLON);
    }

    /**
     * "samt under" over "§ 7 ingenjör Bo Lind": whether a line says for which item somebody was there, and is no heading.
     *
     * @param at the first token of the line
     * @param word the first behind the number
     */
    static boolean goesOn(List<Token> tokens, int at, int word) {
        return at > 0 && tokens.get(word).isLowerCase() && RemarkWords.limits(tokens.get(at - 1));
    }
}
