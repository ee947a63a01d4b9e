package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.lists.ListStyle;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;

/** What the pieces beside one say of it: whether it stands before a name, a colon or the cells of its row. */
final class Neighbours {

    private Neighbours() {}

    /** Whether the next piece is a name that this one stands before. */
    static boolean leads(List<Piece> pieces, int i) {
        return ListStyle.precedesName(pieces, i) && !pieces.get(i).after(Separator.COMMA);
    }

    /** "Hjo | Anna Ek | x": whether a name stands in a later cell of the row that the piece opens. */
    static boolean opensRow(List<Piece> pieces, int i) {
        return pieces.get(i).first().beginsLine()
                && i + 1 < pieces.size()
                && pieces.get(i + 1).kind() == PieceKind.NAME
                && (pieces.get(i + 1).after(Separator.CELL) || pieces.get(i + 1).after(Separator.GAP))
                && !pieces.get(i + 1).first().beginsLine();
    }

    /** "Hjo: Anna Ek": whether a colon follows the piece. */
    static boolean isBeforeColon(List<Piece> pieces, int i) {
        return i + 1 < pieces.size() && pieces.get(i + 1).after(Separator.COLON);
    }
}
