package se.protokoll.extract.lists;

import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** How likely two pieces of an attendance list follow each other, given what stands between them. */
final class Transitions {

    /** What is behind "i" is hardly somebody. */
    private static final double INSIDE = 4;

    private Transitions() {}

    /**
     * Scores a pair of neighbours.
     *
     * @param before the piece before; null at the beginning
     * @param replaces whether that piece announces the name of somebody who is replaced
     * @param kind the piece behind
     * @param run the list
     * @param at the first token of the piece behind
     * @param to the token after its last
     */
    static double score(@Nullable PieceKind before, boolean replaces, PieceKind kind, TokenRun run, int at, int to) {
        boolean announced = replaces && !isBelowBracket(run, at);
        if (kind == PieceKind.REPLACED) {
            return announced ? 1 : -50;
        }
        if (announced && kind == PieceKind.NAME) {
            return -6;
        }
        if (before == null) {
            return kind == PieceKind.REMARK ? -2 : 0;
        }
        var token = run.get(at);
        boolean blank = token.before().isEmpty();
        return switch (kind) {
            case NAME -> name(before, token, blank) - (isInside(before, run, at) ? INSIDE : 0);
            case MUNICIPALITY ->
                before == PieceKind.NAME && blank
                        ? isCalledMunicipality(run, at) ? -1 : -2.5
                        : before.isAffiliation() && blank ? -0.6 : before == PieceKind.NOISE ? -0.5 : 0;
            case ORGANISATION -> organisation(before, run, at, to);
            case PARTY ->
                before == PieceKind.PARTY && !token.after(Separator.CLOSE)
                        ? -3
                        : before == PieceKind.NAME && blank && token.text().length() == 1 ? -1 : 0;
            case ROLE -> before == PieceKind.ROLE && blank ? -0.8 : before == PieceKind.REPLACED && blank ? -1 : 0;
            case REMARK -> before == PieceKind.NOISE ? -2 : 0;
            case GLUE -> before == PieceKind.NOISE ? -0.6 : 0;
            case NOISE -> before == PieceKind.NOISE ? 0.3 : -0.8;
            default -> 0;
        };
    }

    /** "Anna Ek (Bo ersätter)" and on the next line "Bo Lind": who is in the brackets has been named. */
    private static boolean isBelowBracket(TokenRun run, int at) {
        var token = run.get(at);
        return at > 1
                && token.beginsLine()
                && token.after(Separator.CLOSE)
                && run.get(at - 2).after(Separator.OPEN);
    }

    /** "Hjo kommun": no surname. */
    private static boolean isCalledMunicipality(TokenRun run, int at) {
        return at + 1 < run.size() && !run.isBoundary(at + 1) && run.key(at + 1).equals("kommun");
    }

    /** "revisor i Leader Vättern" */
    private static boolean isInside(PieceKind before, TokenRun run, int at) {
        return before == PieceKind.GLUE && run.get(at - 1).text().equals("i");
    }

    private static double name(PieceKind before, Token token, boolean blank) {
        return switch (before) {
            case NAME, REPLACED ->
                blank ? -1 : token.after(Separator.OPEN) ? -6 : token.after(Separator.COLON) ? -4 : 0;
            case NOISE -> blank ? -1.5 : -0.5;
            case ROLE, REMARK, MUNICIPALITY, ORGANISATION -> blank && token.bracketed() ? -4 : 0;
            default -> 0;
        };
    }

    private static double organisation(PieceKind before, TokenRun run, int at, int to) {
        var token = run.get(at);
        boolean blank = token.before().isEmpty();
        boolean known = OrganisationWords.isAcronym(token.text()) || run.isCue(at);
        if (before == PieceKind.NAME && blank) {
            return known ? -1.2 : run.hasCue(at, to) ? -2 : -4;
        }
        if (before == PieceKind.NOISE) {
            return -1;
        }
        if (before == PieceKind.ROLE && blank) {
            boolean unit =
                    run.tokens().subList(at, to).stream().anyMatch(word -> OrganisationWords.isUnit(word.text()));
            boolean named = run.hasCue(at, to) || OrganisationWords.isAcronym(token.text());
            return token.isCapitalised() && named && !unit ? -1 : -5;
        }
        if (before.isAffiliation() && !known) {
            return token.after(Separator.COLON) ? -5 : -1.5;
        }
        return before.isAffiliation() && blank ? -1 : 0;
    }
}
