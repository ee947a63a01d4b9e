package se.protokoll.extract.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;

/** Tables that have whom people are there for between members and substitutes: "Anna Ek | Hjo kommun | Bo Lind". */
final class MiddleColumn {

    /** One such row may be a member with two cells of remarks. */
    private static final int FEWEST = 2;

    private final Map<Integer, Piece> affiliations = new HashMap<>();

    MiddleColumn(List<Piece> pieces) {
        Piece middle = null;
        boolean named = false;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean cell = piece.after(Separator.CELL);
            if (piece.first().beginsLine()) {
                named = piece.kind() == PieceKind.NAME;
                middle = null;
            } else if (named && cell && piece.kind().isAffiliation()) {
                middle = piece;
            } else if (middle != null && cell && piece.kind() == PieceKind.NAME) {
                affiliations.put(i, middle);
            } else if (cell) {
                middle = null;
            }
        }
        if (affiliations.size() < FEWEST) {
            affiliations.clear();
        }
    }

    /** Whom the person at an index is there for together with the one whose row it is; null in other lists. */
    @Nullable
    Piece of(int name) {
        return affiliations.get(name);
    }
}
