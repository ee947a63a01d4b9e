package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;

/**
 * Titles that say for which items those were there who are named in the next cell or below: "Personalföreträdare deltar
 * under § 22 | Anna Ek".
 */
final class RowLimits {

    private RowLimits() {}

    /** "Personalföreträdare deltar under § 22" over the lines of those who were there for that item. */
    static boolean heads(List<Piece> pieces, int i) {
        int name = nameBehind(pieces, i);
        return name > i
                && pieces.get(i + 1).first().isLowerCase()
                && pieces.get(i + 1).first().before().isEmpty()
                && pieces.get(remarkEnd(pieces, i) - 1).first().line()
                        == pieces.get(i).first().line()
                && pieces.get(remarkEnd(pieces, i)).first().beginsLine();
    }

    /** Whether a title opens a row in whose next cell those are named. */
    static boolean opens(List<Piece> pieces, int i) {
        int name = nameBehind(pieces, i);
        return name > i
                && pieces.get(i).first().column() == 0
                && pieces.get(name).after(Separator.CELL);
    }

    /**
     * Index of the first name behind a title that begins a line and goes on to a number; the title's own where none is.
     */
    private static int nameBehind(List<Piece> pieces, int i) {
        int at = remarkEnd(pieces, i);
        boolean limited = at > i + 1 && pieces.get(at - 1).tokens().getLast().isNumeric();
        // "Ord. Anna Ek"
        at += at < pieces.size() && pieces.get(at).kind() == PieceKind.GLUE ? 1 : 0;
        boolean named = pieces.get(i).kind() == PieceKind.ROLE
                && pieces.get(i).first().beginsLine()
                && limited
                && at < pieces.size()
                && pieces.get(at).kind() == PieceKind.NAME;
        return named ? at : i;
    }

    private static int remarkEnd(List<Piece> pieces, int i) {
        int at = i + 1;
        while (at < pieces.size()
                && pieces.get(at).kind() == PieceKind.REMARK
                && !pieces.get(at).after(Separator.CELL)) {
            at++;
        }
        return at;
    }
}
