package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;

/** Headings and rows that say in their first cell who is named in the second, and for which items: "Personalföreträdare deltar under § 22 | Anna Ek". */
final class RowLimits {

    private RowLimits() {}

    /** "Personalföreträdare deltar under § 22" over the lines of those who were there for that item. */
    static boolean heads(List<Piece> pieces, int i) {
        int at = behindRemarks(pieces, i);
        return pieces.get(i).kind() == PieceKind.ROLE
                && pieces.get(i).first().beginsLine()
                && at > i + 1
                && at < pieces.size()
                && pieces.get(i + 1).first().isLowerCase()
                && pieces.get(i + 1).first().before().isEmpty()
                && pieces.get(at - 1).first().line() == pieces.get(i).first().line()
                && pieces.get(at - 1).tokens().getLast().isNumeric()
                && pieces.get(at).kind() == PieceKind.NAME
                && pieces.get(at).first().beginsLine();
    }

    private static int behindRemarks(List<Piece> pieces, int i) {
        int at = i + 1;
        while (at < pieces.size()
                && pieces.get(at).kind() == PieceKind.REMARK
                && !pieces.get(at).after(Separator.CELL)) {
            at++;
        }
        return at;
    }

    /** Whether a title opens such a row. */
    static boolean opens(List<Piece> pieces, int i) {
        var piece = pieces.get(i);
        if (piece.kind() != PieceKind.ROLE
                || !piece.first().beginsLine()
                || piece.first().column() > 0) {
            return false;
        }
        int at = behindRemarks(pieces, i);
        return at > i + 1
                && at < pieces.size()
                && pieces.get(at - 1).tokens().getLast().isNumeric()
                && pieces.get(at).kind() == PieceKind.NAME
                && pieces.get(at).after(Separator.CELL);
    }
}
