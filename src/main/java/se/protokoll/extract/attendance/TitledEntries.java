package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.registry.Roles;

/**
 * A column behind names whose entries begin with a title or with an affiliation: "Hjo kommun | rektor, Björkskolan | kamrer |
 * Ledamot Vattenrådet". Nothing but what they are parts one from the next.
 */
final class TitledEntries {

    /** Pieces in an entry; with more on the average the rest is text. */
    private static final int LONGEST = 6;

    private TitledEntries() {}

    /** The entries of a column, if there can be so many. */
    static Optional<List<List<Piece>>> of(List<Piece> pieces, int count) {
        if (pieces.size() > LONGEST * count) {
            return Optional.empty();
        }
        return Stream.of(pieces, apart(pieces))
                .map(TitledEntries::entries)
                .filter(entries -> entries.size() == count)
                .findFirst();
    }

    private static List<List<Piece>> entries(List<Piece> pieces) {
        return PairedColumns.rows(
                pieces,
                piece -> piece.kind() == PieceKind.ROLE
                        || (piece.kind().isAffiliation() && !isBehindTitle(pieces, pieces.indexOf(piece))));
    }

    private static boolean isBehindTitle(List<Piece> pieces, int i) {
        return i > 0
                && pieces.get(i - 1).kind() == PieceKind.ROLE
                && pieces.get(i).first().before().isEmpty();
    }

    /** "Adjungerad | Ledamot": what is one title elsewhere is that of two people here. */
    private static List<Piece> apart(List<Piece> pieces) {
        var apart = new ArrayList<Piece>();
        for (var piece : pieces) {
            int cut = piece.kind() == PieceKind.ROLE ? cut(piece) : 0;
            if (cut > 0) {
                apart.add(new Piece(PieceKind.ROLE, piece.tokens().subList(0, cut)));
            }
            apart.add(new Piece(
                    piece.kind(), piece.tokens().subList(cut, piece.tokens().size())));
        }
        return apart;
    }

    private static int cut(Piece piece) {
        for (int at = 1; at < piece.tokens().size(); at++) {
            var first = new Piece(PieceKind.ROLE, piece.tokens().subList(0, at));
            boolean two = piece.tokens().get(at).isCapitalised()
                    && piece.tokens().get(at).word().isRole()
                    && Roles.swedish().normalise(first.words()).isPresent();
            if (two) {
                return at;
            }
        }
        return 0;
    }
}
