package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;

/**
 * Headings of groups in lists that run on, which say which part of an organisation is meant: "Ekbolaget AB, styrelsen
 * Anna Ek Bo Lind".
 */
final class GroupParts {

    private static final Set<String> PARTS = Set.of(
            "styrelsen",
            "styrelse",
            "ledningen",
            "tjänstemän",
            "tjänstemännen",
            "tjänstepersoner",
            "personal",
            "personalen",
            "kansliet",
            "politiker",
            "ledamöter");

    private GroupParts() {}

    /** Whether the part of an organisation is named right behind it, and then the first of its people. */
    static boolean follows(List<Piece> pieces, int i) {
        return pieces.get(i).kind() == PieceKind.ORGANISATION
                && !pieces.get(i).after(Separator.COMMA)
                && !pieces.get(i).after(Separator.OPEN)
                && isPart(pieces, i + 1);
    }

    /** Whether the piece is such a part. */
    static boolean isPart(List<Piece> pieces, int i) {
        return i > 0
                && i + 1 < pieces.size()
                && pieces.get(i - 1).kind() == PieceKind.ORGANISATION
                && !pieces.get(i - 1).after(Separator.COMMA)
                && pieces.get(i).after(Separator.COMMA)
                && PARTS.contains(pieces.get(i).words())
                && pieces.get(i + 1).kind() == PieceKind.NAME
                && !pieces.get(i + 1).after(Separator.COMMA);
    }
}
