package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;

/**
 * Takes away paragraphs that say of organisations, and of nobody, that they sent none: "Svensk Segling och Kompassen hade
 * anmält förhinder".
 */
final class AbsentOrganisations {

    private static final int LONGEST = 12;

    private AbsentOrganisations() {}

    /** The list without them. */
    static List<Token> without(List<Token> tokens) {
        var kept = new ArrayList<Token>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int end = end(tokens, at);
            if (end == at) {
                kept.add(tokens.get(at++));
            }
            at = Math.max(at, end);
        }
        return kept;
    }

    /** Index behind such a paragraph; the index itself where none begins. */
    private static int end(List<Token> tokens, int from) {
        if (!tokens.get(from).after(Separator.PARAGRAPH) || !tokens.get(from).isCapitalised()) {
            return from;
        }
        int end = from + 1;
        while (end < tokens.size() && !tokens.get(end).after(Separator.PARAGRAPH)) {
            end++;
        }
        int verb = from;
        while (verb < Math.min(end, from + LONGEST) && isOfName(tokens, from, verb)) {
            verb++;
        }
        boolean people = tokens.subList(from, verb).stream()
                .anyMatch(token -> GivenNames.swedish().contains(token.text())
                        || SmallWords.isCourtesy(token.text())
                        || token.text().length() == 1);
        var said = tokens.subList(verb, end);
        boolean sentence = !said.isEmpty()
                && said.getFirst().before().isEmpty()
                && said.stream().noneMatch(Token::isCapitalised);
        return sentence && !people && ToldAbsence.isTold(said) ? end : from;
    }

    private static boolean isOfName(List<Token> tokens, int from, int at) {
        var token = tokens.get(at);
        boolean joins = SmallWords.isAnd(token.text());
        return (token.isCapitalised() || joins)
                && (at == from || token.before().isEmpty() || token.before().isOnly(Separator.COMMA));
    }
}
