package se.protokoll.extract.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;

/**
 * The order of a single line, in lists that have whom somebody is there for now behind the name and now before it: "Bo Lind,
 * Hjo kommun" and below it "Skara kommun, Anna Ek, ekonomichef".
 */
final class LineOrder {

    private LineOrder() {}

    /**
     * Whether an affiliation begins a line and holds for those who are named behind it.
     *
     * @param last the person before; what begins the line may be hers where she has no affiliation yet
     */
    static boolean leads(List<Piece> pieces, int i, @Nullable PersonDraft last) {
        var piece = pieces.get(i);
        boolean opens = i > 0 && piece.first().beginsLine() && !piece.after(Separator.COMMA);
        if (!opens || last == null || last.affiliations().isEmpty() || !standsApart(pieces, i)) {
            return false;
        }
        boolean named = false;
        for (int at = i + 1; at < pieces.size() && !pieces.get(at).first().beginsLine(); at++) {
            if (pieces.get(at).kind().isAffiliation()) {
                return false;
            }
            named = named || pieces.get(at).kind() == PieceKind.NAME;
        }
        return named;
    }

    /** A word that nothing sets off from the name behind it may be a title ("Revisor Anna Ek"). */
    private static boolean standsApart(List<Piece> pieces, int i) {
        if (i + 1 == pieces.size() || pieces.get(i + 1).after(Separator.STOP)) {
            return false;
        }
        var piece = pieces.get(i);
        return piece.kind() == PieceKind.MUNICIPALITY
                || piece.tokens().size() > 1
                || !pieces.get(i + 1).first().before().isEmpty();
    }
}
