package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.lists.ColumnPrior;
import se.protokoll.extract.lists.ListReading;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityMatch;

/**
 * Those somebody came for, as a sentence names them: "Hjo, Skara och Tibro kommun", "Hjos", "länsstyrelsen".
 *
 * @param pieces each of them, as it is called when it owns nothing; the "och" before the second belongs to it
 * @param to index after the last token
 */
record RepresentedPlaces(List<Piece> pieces, int to) {

    /** "Region Skånes" */
    private static final String REGION = "Region";

    private static final int LONGEST = 4;

    /** Words of an organisation's name. */
    private static final int LONGEST_ORGANISATION = 6;

    RepresentedPlaces {
        pieces = List.copyOf(pieces);
    }

    /** The municipalities that a sentence lists from a token on; null where none stands there. */
    static @Nullable RepresentedPlaces municipalities(List<Token> tokens, int from) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        int to = from;
        while (at < tokens.size()) {
            int end = municipality(tokens, at, false);
            if (end == at) {
                break;
            }
            pieces.add(new Piece(PieceKind.MUNICIPALITY, tokens.subList(pieces.isEmpty() ? at : to, end)));
            to = end;
            at = end < tokens.size() && SmallWords.isAnd(tokens.get(end).key()) ? end + 1 : end;
            boolean goesOn = at < tokens.size() && (at > end || tokens.get(at).after(Separator.COMMA));
            if (!goesOn) {
                break;
            }
        }
        return pieces.isEmpty() ? null : new RepresentedPlaces(pieces, to);
    }

    /** The organisation that a sentence names from a token on, up to the verb; null where none stands there. */
    static @Nullable RepresentedPlaces organisation(List<Token> tokens, int from, Set<String> verbs) {
        int to = from;
        while (to < tokens.size()
                && to - from <= LONGEST_ORGANISATION
                && !verbs.contains(tokens.get(to).key())) {
            if (to > from && !tokens.get(to).before().isEmpty()) {
                return null;
            }
            to++;
        }
        if (to == from || to >= tokens.size() || !verbs.contains(tokens.get(to).key())) {
            return null;
        }
        var words = tokens.subList(from, to);
        var pieces = ListReading.best(words, ColumnPrior.NONE, PersonNames.NONE);
        return pieces.size() == 1 && pieces.getFirst().kind() == PieceKind.ORGANISATION
                ? new RepresentedPlaces(pieces, to)
                : null;
    }

    /** The municipality or authority in the genitive at a token: "Hjos", "Hjo kommuns", "SL:s"; null where none is. */
    static @Nullable RepresentedPlaces owner(List<Token> tokens, int from) {
        int to = municipality(tokens, from, true);
        if (to > from && municipality(tokens, from, false) <= to) {
            return new RepresentedPlaces(
                    List.of(new Piece(PieceKind.MUNICIPALITY, nominative(tokens.subList(from, to)))), to);
        }
        boolean region = tokens.get(from).text().equals(REGION)
                && from + 1 < tokens.size()
                && tokens.get(from + 1).isCapitalised()
                && tokens.get(from + 1).text().endsWith("s");
        if (region) {
            return new RepresentedPlaces(
                    List.of(new Piece(PieceKind.ORGANISATION, nominative(tokens.subList(from, from + 2)))), from + 2);
        }
        String word = tokens.get(from).text();
        boolean organisation = word.endsWith(":s")
                ? OrganisationWords.isAcronym(word.substring(0, word.length() - 2))
                : word.endsWith("s") && tokens.get(from).word().isCue();
        return organisation
                ? new RepresentedPlaces(
                        List.of(new Piece(PieceKind.ORGANISATION, nominative(tokens.subList(from, from + 1)))),
                        from + 1)
                : null;
    }

    private static List<Token> nominative(List<Token> owner) {
        String last = owner.getLast().text();
        int cut = last.endsWith(":s") ? 2 : isPlain(Token.phrase(owner)) ? 0 : 1;
        var tokens = new ArrayList<>(owner);
        tokens.set(tokens.size() - 1, shortened(owner.getLast(), cut));
        return tokens;
    }

    private static Token shortened(Token token, int by) {
        String word = token.text().substring(0, token.text().length() - by);
        return new Token(
                new Word(word),
                token.start(),
                token.end() - by,
                token.before(),
                token.line(),
                token.column(),
                token.bracketed());
    }

    /** Index after the longest name of a municipality at a token; the token's own where none stands there. */
    private static int municipality(List<Token> tokens, int from, boolean owning) {
        if (!tokens.get(from).isCapitalised()) {
            return from;
        }
        for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
            boolean whole = tokens.subList(from + 1, to).stream()
                    .allMatch(
                            token -> token.before().isEmpty() || token.before().isOnly(Separator.NEWLINE));
            if (whole && isMunicipality(Token.phrase(tokens.subList(from, to)), owning)) {
                return to;
            }
        }
        return from;
    }

    private static boolean isMunicipality(String written, boolean owning) {
        var found = Municipalities.swedish().findIn(written);
        if (found.size() != 1 || found.getFirst().end() - found.getFirst().start() != written.length()) {
            return false;
        }
        var form = found.getFirst().form();
        boolean genitive =
                form == MunicipalityMatch.Form.GENITIVE || written.endsWith("kommuns") || written.endsWith("stads");
        return owning
                ? genitive || (isPlain(written) && written.endsWith("s"))
                : !genitive && form != MunicipalityMatch.Form.ADJECTIVE;
    }

    private static boolean isPlain(String written) {
        return Municipalities.swedish().isName(written);
    }
}
