package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Roles;

/**
 * A list in which everybody goes by a given name, as small associations write: "Närvarande: Anna, Bo (sekr) och Eva K".
 */
final class GivenNameList {

    /** With fewer it is not plain that no surnames are meant. */
    private static final int FEWEST = 3;

    private static final int LONGEST_ROLE = 3;

    private final List<Token> tokens;
    private final List<Piece> pieces = new ArrayList<>();

    private GivenNameList(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether all that some tokens hold is at least three given names and what these are at the meeting. */
    static boolean is(List<Token> tokens) {
        return pieces(tokens)
                .filter(pieces -> pieces.stream()
                                .filter(piece -> piece.kind() == PieceKind.NAME)
                                .count()
                        >= FEWEST)
                .isPresent();
    }

    /** The pieces of such a list, however short it is; nothing for any other. */
    static Optional<List<Piece>> pieces(List<Token> tokens) {
        return new GivenNameList(tokens).read();
    }

    private Optional<List<Piece>> read() {
        int at = 0;
        while (at < tokens.size()) {
            int end = and(at);
            end = end > at ? end : name(at);
            end = end > at ? end : role(at);
            if (end == at) {
                return Optional.empty();
            }
            at = end;
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
    }

    private int and(int at) {
        if (!SmallWords.isAnd(tokens.get(at).key())) {
            return at;
        }
        pieces.add(new Piece(PieceKind.GLUE, tokens.subList(at, at + 1)));
        return at + 1;
    }

    /** A given name that stands by itself, or with the first letter of a surname. */
    private int name(int at) {
        var token = tokens.get(at);
        if (!isApart(at) || !token.isCapitalised() || !GivenNames.swedish().contains(token.key())) {
            return at;
        }
        boolean initial = at + 1 < tokens.size() && !isApart(at + 1) && isInitial(tokens.get(at + 1));
        int end = initial ? at + 2 : at + 1;
        if (!isApart(end)) {
            return at;
        }
        pieces.add(new Piece(PieceKind.NAME, tokens.subList(at, end)));
        return end;
    }

    private static boolean isInitial(Token token) {
        return token.text().length() == 1 && token.isCapitalised();
    }

    private int role(int at) {
        for (int end = Math.min(tokens.size(), at + LONGEST_ROLE); end > at && isApart(at); end--) {
            var words = new StringBuilder();
            tokens.subList(at, end)
                    .forEach(token ->
                            words.append(token.text().toLowerCase(Locale.ROOT)).append(' '));
            if (isApart(end) && Roles.swedish().normalise(words.toString()).isPresent()) {
                pieces.add(new Piece(PieceKind.ROLE, tokens.subList(at, end)));
                return end;
            }
        }
        return at;
    }

    /** Whether something parts a token from the one before it. */
    private boolean isApart(int at) {
        return at == 0
                || at >= tokens.size()
                || !tokens.get(at).before().isEmpty()
                || SmallWords.isAnd(tokens.get(at).key())
                || SmallWords.isAnd(tokens.get(at - 1).key());
    }
}
