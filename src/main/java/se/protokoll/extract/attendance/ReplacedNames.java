package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.lists.ListStyle;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;

/** Names that follow that of another person and tell who serves for whom, by the marks in their row or by a title. */
final class ReplacedNames {

    private final List<Piece> pieces;
    private final ListStyle style;

    ReplacedNames(List<Piece> pieces, ListStyle style) {
        this.pieces = pieces;
        this.style = style;
    }

    /** "Anna Ek | x | Bo Lind": whether the name at an index is that of the member for whom somebody served. */
    boolean isServedBy(PersonDraft last, int i) {
        return hasMark(last, false) && endsRow(i);
    }

    /** "Anna Ek | – | Bo Lind": whether the name at an index is that of who served for a member that did not come. */
    boolean servesFor(PersonDraft last, int i) {
        return hasMark(last, true)
                && last.name().first().beginsLine()
                && !pieces.get(i).first().beginsLine();
    }

    private boolean hasMark(PersonDraft person, boolean absent) {
        var mark = style.hasMarks() ? person.mark() : null;
        return mark != null && SmallWords.isAbsent(mark.words()) == absent;
    }

    /** Whether a name in a later cell of somebody's row has nothing of its own: that of the member served for. */
    private boolean endsRow(int i) {
        var piece = pieces.get(i);
        boolean later = (piece.after(Separator.GAP) || piece.after(Separator.CELL))
                && !piece.first().beginsLine();
        return later && (i + 1 >= pieces.size() || pieces.get(i + 1).first().beginsLine());
    }

    /** "Bo Lind, i stället för kommunalrådet Anna Ek": a title stands before the name of who is replaced. */
    boolean isNamedByTitle(int i) {
        return i > 1
                && pieces.get(i).first().before().isEmpty()
                && pieces.get(i - 1).kind() == PieceKind.ROLE
                && !pieces.get(i - 1).after(Separator.COMMA)
                && pieces.get(i - 2).kind() == PieceKind.REMARK
                && RemarkWords.announcesReplaced(pieces.get(i - 2).tokens());
    }
}
