package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;

/** Whether titles stand before or behind the names they belong to, which may change within one list. */
final class TitleOrder {

    private final List<Piece> pieces;
    private final boolean titlesFirst;

    /** For each piece the first one of its stretch. */
    private final int[] stretches;

    /** For each piece the last title of its stretch that is not before it; itself where there is none. */
    private final int[] lastTitles;

    /** For each piece what its stretch ends with but for remarks. */
    private final PieceKind[] endings;

    /** For each piece the next that is no courtesy, and the next that is neither courtesy nor title. */
    private final int[] behindCourtesies;

    private final int[] behindTitles;

    /** For each piece the next that is no remark. */
    private final int[] behindRemarks;

    /**
     * @param pieces a list
     * @param titlesFirst whether the whole list puts titles first
     */
    TitleOrder(List<Piece> pieces, boolean titlesFirst) {
        this.pieces = pieces;
        this.titlesFirst = titlesFirst;
        int size = pieces.size();
        this.stretches = new int[size];
        this.lastTitles = new int[size];
        this.endings = new PieceKind[size];
        this.behindCourtesies = new int[size];
        this.behindTitles = new int[size];
        this.behindRemarks = new int[size];
        for (int i = 0; i < size; i++) {
            stretches[i] = opensStretch(i) ? i : stretches[i - 1];
        }
        for (int i = size - 1; i >= 0; i--) {
            int next = i + 1;
            boolean goesOn = next < size && !opensStretch(next);
            boolean titleBehind = goesOn && pieces.get(lastTitles[next]).kind() == PieceKind.ROLE;
            lastTitles[i] = titleBehind ? lastTitles[next] : i;
            boolean more = goesOn && endings[next] != PieceKind.REMARK;
            endings[i] = more ? endings[next] : pieces.get(i).kind();
            boolean courtesy = next < size && pieces.get(next).kind() == PieceKind.GLUE;
            boolean title = next < size && pieces.get(next).kind() == PieceKind.ROLE;
            boolean remark = next < size && pieces.get(next).kind() == PieceKind.REMARK;
            behindRemarks[i] = remark ? behindRemarks[next] : next;
            behindCourtesies[i] = courtesy ? behindCourtesies[next] : next;
            behindTitles[i] = courtesy || title ? behindTitles[next] : next;
        }
    }

    /**
     * Whether titles stand before the names in this stretch of the list: it opens with a title after a full stop, "samt" or
     * the like, or titles in capitals run on to the last name of it.
     */
    boolean leads(int i) {
        if (titlesFirst) {
            return true;
        }
        int from = stretches[i];
        if (pieces.get(from).kind() == PieceKind.GLUE) {
            from = Math.min(i, behindCourtesies[from]);
        }
        if (pieces.get(from).kind() == PieceKind.ROLE) {
            return true;
        }
        var piece = pieces.get(i);
        boolean behindParty = i > 0 && pieces.get(i - 1).kind() == PieceKind.PARTY;
        boolean runsOn = piece.first().isCapitalised() && !piece.after(Separator.COMMA) && !behindParty;
        int last = lastTitles[i];
        return runsOn
                && endings[i] == PieceKind.NAME
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
        return joined || stops(before, pieces.get(i)) || pieces.get(i).after(Separator.PARAGRAPH);
    }

    /** "Anna Ek. ekonom", "vik. Dietist": the stop stands for a comma, or ends an abbreviation. */
    private static boolean stops(Piece before, Piece piece) {
        boolean title = piece.kind() == PieceKind.ROLE;
        boolean within = title
                && (before.kind() == PieceKind.ROLE
                        || (before.kind() == PieceKind.NAME && piece.first().isLowerCase()));
        return piece.after(Separator.STOP) && !within;
    }

    /** Whether only titles and courtesies part the role from the name behind it. */
    boolean standsBefore(int i, boolean chained) {
        boolean endsLine = pieces.get(i).after(Separator.COMMA)
                && i + 1 < pieces.size()
                && (pieces.get(i + 1).kind() == PieceKind.ROLE
                        || (pieces.get(i + 1).kind() == PieceKind.GLUE && !isDefinite(i)))
                && pieces.get(i + 1).first().beginsLine();
        int next = chained ? behindTitles[i] : behindCourtesies[i];
        return !endsLine
                && !endsRow(i)
                && !endsLineOfName(i)
                && next < pieces.size()
                && !isInBrackets(i, next)
                && pieces.get(next).kind() == PieceKind.NAME
                && !pieces.get(next).after(Separator.COMMA)
                && (!pieces.get(next).first().beginsLine() || chained);
    }

    /** "chef Anna Ek (sekreterare), ekonom Bo Lind": brackets hold what was said before them. */
    private boolean isInBrackets(int i, int next) {
        return pieces.get(i).first().bracketed() && !pieces.get(next).first().bracketed();
    }

    /** "Anna Ek, kamrer" between others, each a line: whether a title ends the line of the one person named in it. */
    private boolean endsLineOfName(int i) {
        if (!pieces.get(i).after(Separator.COMMA)
                || pieces.get(i).first().beginsLine()
                || i + 1 >= pieces.size()
                || !pieces.get(i + 1).first().beginsLine()) {
            return false;
        }
        int at = i - 1;
        while (at > 0 && !pieces.get(at).first().beginsLine() && pieces.get(at).kind() != PieceKind.NAME) {
            at--;
        }
        return at >= 0
                && pieces.get(at).kind() == PieceKind.NAME
                && pieces.get(at).first().beginsLine();
    }

    /** "Anna Ek | S | X | Ordförande": whether a title is the last cell of the row of somebody who was named in it. */
    private boolean endsRow(int i) {
        var title = pieces.get(i).first();
        boolean cell = (title.after(Separator.GAP) || title.after(Separator.CELL)) && !title.beginsLine();
        if (!cell || i + 1 >= pieces.size() || !pieces.get(i + 1).first().beginsLine()) {
            return false;
        }
        int at = i - 1;
        while (at > 0 && !pieces.get(at).first().beginsLine()) {
            at--;
        }
        return at >= 0 && pieces.get(at).kind() == PieceKind.NAME;
    }

    /** "vice ordföranden herr Ek": whoever it is comes behind it, be it on the next line. */
    private boolean isDefinite(int i) {
        return pieces.get(i).words().endsWith("en");
    }

    /** Whether a title begins a line, a sentence or what "och" joins. */
    boolean opens(int i) {
        var piece = pieces.get(i);
        boolean joined = i > 0 && pieces.get(i - 1).kind() == PieceKind.GLUE;
        return i == 0
                || opensCell(i)
                || piece.first().beginsLine()
                || piece.after(Separator.STOP)
                || piece.after(Separator.SEMICOLON)
                || joined;
    }

    /** "Anna Ek | ordf. | Arkitekt Bo Lind" */
    private boolean opensCell(int i) {
        var title = pieces.get(i).first();
        int next = behindCourtesies[i];
        return title.beginsSegment()
                && next < pieces.size()
                && pieces.get(next).kind() == PieceKind.NAME
                && pieces.get(next).first().before().isEmpty()
                && pieces.get(next).first().sharesCell(title);
    }

    /** "… samt under § 28 arkitekten Anna Ek": the items of the one who is named next. */
    boolean announcesName(int i, boolean begun) {
        var piece = pieces.get(i);
        boolean joined = i > 0
                && pieces.get(i - 1).kind() == PieceKind.GLUE
                && (SmallWords.isAnd(pieces.get(i - 1).words())
                        || (!pieces.get(i).after(Separator.COMMA)
                                && pieces.get(i - 1).tokens().size() == 1));
        var first = piece.first();
        boolean opens = joined
                ? RemarkWords.limits(first)
                : piece.after(Separator.STOP) && first.key().equals("under");
        if (!begun && !opens && !goesOnSentence(i)) {
            return false;
        }
        int next = behindRemarks[i];
        boolean between = begun || (joined && pieces.get(i).after(Separator.COMMA));
        return next < pieces.size()
                && (between || !pieces.get(next).after(Separator.COMMA))
                && (pieces.get(next).kind() == PieceKind.NAME || standsBefore(next, true));
    }

    /**
     * "Dessutom närvar vid behandlingen av § 5 rektor Anna Ek.": whether a sentence has begun that names nobody yet.
     */
    private boolean goesOnSentence(int i) {
        int from = i;
        while (from > 0 && !pieces.get(from).after(Separator.STOP) && isFiller(from - 1)) {
            from--;
        }
        return from < i
                && pieces.get(from).kind() == PieceKind.GLUE
                && pieces.get(from).after(Separator.STOP)
                && pieces.get(from).first().isCapitalised();
    }

    private boolean isFiller(int i) {
        return pieces.get(i).kind() == PieceKind.GLUE || pieces.get(i).kind() == PieceKind.NOISE;
    }

    /** "chef Rena vikar, adjungerad": whether what stands between two titles belongs to the first. */
    boolean goesOn(int i) {
        int first = i;
        while (first > 0 && pieces.get(first - 1).kind() == PieceKind.NOISE) {
            first--;
        }
        return first < i
                && first > 0
                && pieces.get(i).after(Separator.COMMA)
                && pieces.get(i - 1).first().isLowerCase()
                && pieces.get(first).first().before().isEmpty()
                && pieces.get(first - 1).kind() == PieceKind.ROLE
                && pieces.get(first).first().line() == pieces.get(i).first().line();
    }

    /**
     * "primärvårdschef Dalsland och Bohuslän, Närvården": whether it is what a title is for, behind which its bearer's
     * organisation follows.
     */
    boolean isField(int i) {
        int from = i;
        while (from > 0
                && pieces.get(from).first().before().isEmpty()
                && pieces.get(from).kind() == PieceKind.NOISE) {
            from--;
        }
        int to = i + 1;
        while (to < pieces.size()
                && pieces.get(to).first().before().isEmpty()
                && pieces.get(to).kind() == PieceKind.NOISE) {
            to++;
        }
        return from < i
                && pieces.get(from).kind() == PieceKind.ROLE
                && pieces.get(from).after(Separator.COMMA)
                && to < pieces.size()
                && pieces.get(to).kind().isAffiliation()
                && pieces.get(to).first().before().isOnly(Separator.COMMA);
    }
}
