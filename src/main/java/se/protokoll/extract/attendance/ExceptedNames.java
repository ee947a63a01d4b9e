package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;

/**
 * "Samtliga ledamöter utom Anna Ek, Bo Lind och Eva Ros": who is excepted from those who were there, name by name, be it one
 * below the other.
 */
final class ExceptedNames {

    private static final String EXCEPT = "utom";

    private final List<Piece> pieces;

    /** The last name that was excepted; -1 where the last name of all was not. */
    private int last = -1;

    /** Where the words stand that except. */
    private int column;

    /** @param pieces the list */
    ExceptedNames(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Whether the name there is excepted; to be asked for every name in its order. */
    boolean isExcepted(int i) {
        int before = beforeJoints(i);
        boolean opens = before >= 0 && pieces.get(before).words().endsWith(EXCEPT);
        if (opens) {
            column = pieces.get(i).first().beginsLine() ? pieces.get(i).first().column() - 1 : lineColumn(before);
        }
        last = opens || (last >= 0 && goesOn(i)) ? i : -1;
        return last >= 0;
    }

    /** Whether the words there announce who is excepted and say nothing of the person before them. */
    boolean announces(int i) {
        return pieces.get(i).words().equals(EXCEPT)
                && i + 1 < pieces.size()
                && pieces.get(i + 1).kind() == PieceKind.NAME
                && i > 0
                && pieces.get(i - 1).kind() != PieceKind.NAME;
    }

    private boolean goesOn(int i) {
        for (int at = last + 1; at <= i; at++) {
            var piece = pieces.get(at);
            boolean heading = piece.kind() == PieceKind.ROLE
                    && piece.first().beginsLine()
                    && piece.first().column() <= column;
            if (heading
                    || piece.after(Separator.STOP)
                    || piece.after(Separator.COLON)
                    || piece.after(Separator.PARAGRAPH)) {
                return false;
            }
        }
        var name = pieces.get(i);
        return !name.first().beginsLine()
                || name.after(Separator.COMMA)
                || isJoined(i)
                || name.first().column() > column;
    }

    /** Where the line begins in which a piece stands. */
    private int lineColumn(int i) {
        int line = pieces.get(i).first().line();
        int at = i;
        while (at > 0 && pieces.get(at - 1).first().line() == line) {
            at--;
        }
        return pieces.get(at).first().column();
    }

    private boolean isJoined(int i) {
        return i > 0 && SmallWords.isSmall(pieces.get(i - 1).words());
    }

    /** The piece before a name, "och" and "fru" passed over; -1 where there is none. */
    private int beforeJoints(int i) {
        int at = i;
        while (isJoined(at)) {
            at--;
        }
        return at - 1;
    }
}
