package se.protokoll.extract.lists;

import java.util.List;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Parties;

/**
 * What the separators of one list mean, as the certain parts of a first reading show it. In one list a comma parts people,
 * in the next it parts a name from what belongs to it.
 *
 * @param namesFollowComma whether people may begin behind a comma
 * @param partiesInBrackets whether most names have a party in brackets right behind them
 * @param surnamesFirst whether the surname stands before the given names
 * @param affiliationsBehind whether most names have right behind them, with nothing between, whom they are there for
 * @param municipalitiesLast whether most entries end with a municipality that nothing parts from the word before
 * @param affiliationColumn whether what stands apart behind the names of lines is whom they are there for
 */
record ListGrammar(
        boolean namesFollowComma,
        boolean partiesInBrackets,
        boolean surnamesFirst,
        boolean affiliationsBehind,
        boolean municipalitiesLast,
        boolean affiliationColumn) {

    /** Nothing is known yet. */
    static final ListGrammar UNKNOWN = new ListGrammar(true, false, false, false, false, false);

    private static final int ENOUGH = 3;
    private static final double CERTAIN_NAME = 4;
    private static final double UNUSUAL = -3;
    /** What an organisation is worth right behind a name where most have one there, though nothing else tells it. */
    private static final double BEHIND = 3;

    private static final double ALONE = 3;

    private static final double TURNED = 2;

    /** Where names have a party in brackets, what stands before one is a name, known or not. */
    private static final double BEFORE_PARTY = 1.5;

    /** What a reading shows. */
    static ListGrammar of(List<Piece> pieces) {
        int names = 0;
        int afterComma = 0;
        int withParty = 0;
        int withAffiliation = 0;
        int municipal = 0;
        int reversed = 0;
        int pairs = 0;
        int cells = 0;
        int people = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean behindName = i > 0
                    && pieces.get(i - 1).kind() == PieceKind.NAME
                    && pieces.get(i - 1).first().beginsLine()
                    && !piece.first().beginsLine()
                    && isApart(piece.first());
            cells += behindName && piece.kind().isAffiliation() ? 1 : 0;
            people += behindName && piece.kind() == PieceKind.NAME ? 1 : 0;
            boolean pair = piece.kind() == PieceKind.NAME && piece.tokens().size() == 2;
            pairs += pair ? 1 : 0;
            reversed += pair && NamePlausibility.isReversed(piece.tokens()) ? 1 : 0;
            if (piece.kind() == PieceKind.NAME && NamePlausibility.ofTokens(piece.tokens()) >= CERTAIN_NAME) {
                names++;
                afterComma += piece.after(Separator.COMMA) ? 1 : 0;
                boolean party = i + 1 < pieces.size()
                        && pieces.get(i + 1).kind() == PieceKind.PARTY
                        && pieces.get(i + 1).after(Separator.OPEN);
                withParty += party ? 1 : 0;
                boolean behind = i + 1 < pieces.size()
                        && pieces.get(i + 1).kind().isAffiliation()
                        && pieces.get(i + 1).first().before().isEmpty();
                withAffiliation += behind ? 1 : 0;
                municipal += endsWithMunicipality(pieces, i) ? 1 : 0;
            }
        }
        return new ListGrammar(
                names < ENOUGH || afterComma * 5 >= names,
                withParty >= ENOUGH && withParty * 3 >= names * 2,
                reversed >= ENOUGH && reversed * 2 > pairs,
                withAffiliation >= ENOUGH && withAffiliation * 5 >= names * 3,
                municipal >= ENOUGH && municipal * 2 >= names,
                cells >= ENOUGH && people * 4 <= cells);
    }

    /** "Anna Ek, ordf Nyköping": whether the entry that begins with a name has a municipality behind a blank. */
    private static boolean endsWithMunicipality(List<Piece> pieces, int name) {
        for (int i = name + 1; i < pieces.size() && pieces.get(i).kind() != PieceKind.NAME; i++) {
            var piece = pieces.get(i);
            if (piece.kind() == PieceKind.MUNICIPALITY && piece.first().before().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** How much likelier or less likely a piece is behind another where the list has such separators. */
    double score(PieceKind before, PieceKind kind, TokenRun run, int at, int to) {
        var first = run.get(at);
        if (kind == PieceKind.NAME && first.after(Separator.COMMA) && !namesFollowComma) {
            return UNUSUAL;
        }
        boolean stranger = affiliationColumn
                && before == PieceKind.NAME
                && kind == PieceKind.NAME
                && isApart(first)
                && !GivenNames.swedish().contains(first.text());
        if (stranger) {
            return UNUSUAL;
        }
        if (affiliationsBehind && before == PieceKind.NAME && isUnknown(kind, run, at, to)) {
            return BEHIND;
        }
        if (municipalitiesLast
                && before == PieceKind.NAME
                && kind == PieceKind.MUNICIPALITY
                && first.before().isEmpty()
                && endsEntry(run, to)) {
            return BEHIND;
        }
        boolean doubtful =
                partiesInBrackets && kind == PieceKind.ORGANISATION && before == PieceKind.PARTY && !run.hasCue(at, to);
        boolean apart = first.after(Separator.COMMA) || first.after(Separator.OPEN);
        if (partiesInBrackets
                && before == PieceKind.NAME
                && kind == PieceKind.ORGANISATION
                && !apart
                && !run.hasCue(at, to)
                && isBeforeParty(run, to)) {
            return UNUSUAL;
        }
        return doubtful && !apart ? UNUSUAL : 0;
    }

    private static boolean isApart(Token token) {
        return token.after(Separator.GAP) || token.after(Separator.CELL);
    }

    private static boolean isBeforeParty(TokenRun run, int to) {
        return to < run.size()
                && run.get(to).after(Separator.OPEN)
                && Parties.swedish().isKnown(run.get(to).text());
    }

    /** Where surnames stand first a name in that order is as good as any, and one in the other order hardly a name. */
    private static double turned(List<Token> words) {
        boolean initial = words.stream().anyMatch(word -> word.word().asName().brief());
        if (words.size() == 2 && !initial) {
            return NamePlausibility.isReversed(words) ? TURNED : -TURNED;
        }
        double gain = NamePlausibility.surnameFirst(words) - NamePlausibility.ofTokens(words);
        boolean whole = words.getLast().word().asName().wellKnown() && NamePlausibility.isReversed(words);
        return whole ? gain + TURNED : Math.max(0, gain);
    }

    /** An organisation right behind other words that no list of names and no word of its own tells. */
    private static boolean isUnknown(PieceKind kind, TokenRun run, int at, int to) {
        var first = run.get(at);
        return kind == PieceKind.ORGANISATION
                && first.before().isEmpty()
                && first.isCapitalised()
                && !first.word().asName().endsAsSurname()
                && !first.word().asName().wellKnown()
                && !run.hasCue(at, to)
                && at > 0
                && run.get(at - 1).text().length() > 2
                && endsEntry(run, to)
                && run.tokens().subList(at, to).stream().noneMatch(word -> OrganisationWords.isAcronym(word.text()));
    }

    /** Whether a line or cell ends there, or the next person begins, or a bracket or remark. */
    private static boolean endsEntry(TokenRun run, int to) {
        if (to < run.size() && run.get(to).after(Separator.COLON)) {
            return false;
        }
        return run.isBoundary(to) || startsName(run, to) || RemarkWords.opens(run.get(to));
    }

    private static boolean startsName(TokenRun run, int at) {
        return run.get(at).word().asName().wellKnown()
                && !run.isBoundary(at + 1)
                && run.get(at + 1).word().asName().endsAsSurname();
    }

    /** Three words of which the last is hardly a surname, in a list where something else stands behind the surname. */
    private static boolean endsWithStranger(List<Token> words) {
        var last = words.getLast();
        return words.size() > 2
                && last.before().isEmpty()
                && !last.word().asName().endsAsSurname()
                && !words.get(words.size() - 2).word().asName().particle()
                && words.get(words.size() - 2).word().asName().endsAsSurname();
    }

    /** "Anna Ek Persby Hjo kommun": before whom somebody is there for, the rarest word is the second surname. */
    private static boolean isBeforeMunicipality(TokenRun run, int to) {
        return to + 1 < run.size() && !run.isBoundary(to) && run.key(to + 1).equals("kommun");
    }

    /** How much likelier a piece of these words is than in other lists, wherever it stands. */
    double score(PieceKind kind, TokenRun run, int at, int to) {
        if (affiliationsBehind
                && kind == PieceKind.NAME
                && endsWithStranger(run.tokens().subList(at, to))) {
            return isBeforeMunicipality(run, to) ? TURNED : UNUSUAL;
        }
        if (affiliationsBehind && kind == PieceKind.ORGANISATION && isUnknown(kind, run, at, to)) {
            return ALONE;
        }
        if (kind != PieceKind.NAME) {
            return 0;
        }
        var words = run.tokens().subList(at, to);
        double gain = surnamesFirst ? turned(words) : 0;
        boolean party = partiesInBrackets && words.size() > 1 && isBeforeParty(run, to);
        return party ? gain + BEFORE_PARTY : gain;
    }
}
