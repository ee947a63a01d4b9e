package se.protokoll.extract;

import java.util.List;

/** Whether titles stand before or behind the names they belong to, which may change within one list. */
final class TitleOrder {

    private final List<Piece> pieces;
    private final boolean titlesFirst;

    /**
     * @param pieces a list
     * @param titlesFirst whether the whole list puts titles first
     */
    TitleOrder(List<Piece> pieces, boolean titlesFirst) {
        this.pieces = pieces;
        this.titlesFirst = titlesFirst;
    }

    /**
     * Whether titles stand before the names in this stretch of the list: it opens with a title after a full stop, "samt" or
     * the like, or titles in capitals run on to the last name of it.
     */
    boolean leads(int i) {
        if (titlesFirst) {
            return true;
        }
        int from = i;
        while (from > 0 && !opensStretch(from)) {
            from--;
        }
        boolean opening = opensStretch(from);
        while (from < i && pieces.get(from).kind() == PieceKind.GLUE) {
            from++;
        }
        if (opening && pieces.get(from).kind() == PieceKind.ROLE) {
            return true;
        }
        var piece = pieces.get(i);
        boolean runsOn = piece.first().isCapitalised() && !piece.after(Separator.COMMA);
        int last = i;
        for (int at = i; at < pieces.size() && (at == i || !opensStretch(at)); at++) {
            last = pieces.get(at).kind() == PieceKind.ROLE ? at : last;
        }
        return runsOn
                && pieces.get(last).first().isCapitalised()
                && last + 1 < pieces.size()
                && standsBefore(last, false);
    }

    private boolean opensStretch(int i) {
        if (i == 0) {
            return true;
        }
        var before = pieces.get(i - 1);
        boolean joined = before.kind() == PieceKind.GLUE && before.words().equalsIgnoreCase("samt");
        return joined || pieces.get(i).after(Separator.STOP) || pieces.get(i).after(Separator.PARAGRAPH);
    }

    /** Whether only titles and courtesies part the role from the name behind it. */
    boolean standsBefore(int i, boolean chained) {
        for (int at = i + 1; at < pieces.size(); at++) {
            var kind = pieces.get(at).kind();
            if (kind == PieceKind.NAME) {
                return !pieces.get(at).after(Separator.COMMA)
                        && (!pieces.get(at).first().beginsLine() || chained);
            }
            boolean small = kind == PieceKind.GLUE || (kind == PieceKind.ROLE && chained);
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** Whether a title begins a line, a sentence or what "och" joins. */
    boolean opens(int i) {
        var piece = pieces.get(i);
        boolean joined = i > 0 && pieces.get(i - 1).kind() == PieceKind.GLUE;
        return i == 0 || piece.first().beginsLine() || piece.after(Separator.STOP) || joined;
    }
}
