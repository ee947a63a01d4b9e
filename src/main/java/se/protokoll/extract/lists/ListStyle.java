package se.protokoll.extract.lists;

import java.util.List;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;

/**
 * How a list is written, as it shows itself.
 *
 * @param attributesFirst party or affiliation stands before the name
 * @param partiesFirst what stands before the first name is a party
 * @param titlesFirst titles stand before the name
 * @param hasHeadings affiliations stand alone on a line above the names they hold for
 * @param alternates names and affiliations stand in lines by turns
 * @param hasMarks a cross or word says who was there, a dash who was not
 * @param givesAffiliations most people have an affiliation that is not a party
 * @param groupsEndWithLine what stands before the names of a line holds for that line only
 */
public record ListStyle(
        boolean attributesFirst,
        boolean partiesFirst,
        boolean titlesFirst,
        boolean hasHeadings,
        boolean alternates,
        boolean hasMarks,
        boolean givesAffiliations,
        boolean groupsEndWithLine) {

    /** How a list is written, told by all its pieces together. */
    public static ListStyle of(List<Piece> pieces) {
        int first = firstSubstantial(pieces);
        if (first < 0) {
            return new ListStyle(false, false, false, false, false, false, false, false);
        }
        var kind = pieces.get(first).kind();
        boolean before = precedesName(pieces, first);
        boolean attribute = (kind == PieceKind.PARTY || kind.isAffiliation()) && !endsWithAttribute(pieces, kind);
        boolean heading = kind.isAffiliation() && isAlone(pieces, first);
        int names = count(pieces, PieceKind.NAME);
        int affiliations = count(pieces, PieceKind.MUNICIPALITY) + count(pieces, PieceKind.ORGANISATION);
        int crosses = (int) pieces.stream()
                .filter(piece -> piece.kind() == PieceKind.MARK && !SmallWords.isAbsent(piece.words()))
                .count();
        boolean alternates = kind == PieceKind.NAME && alternating(pieces, names);
        boolean lines = attribute && pieces.get(first).after(Separator.OPEN) && !isAlone(pieces, first);
        return new ListStyle(
                attribute && before && !heading,
                attribute && kind == PieceKind.PARTY && before,
                titlesFirst(pieces, first),
                heading,
                alternates,
                crosses > 0,
                affiliations * 2 >= names,
                lines);
    }

    /** Whether a name follows, if only by "genom". */
    public static boolean precedesName(List<Piece> pieces, int i) {
        boolean by = i + 2 < pieces.size()
                && pieces.get(i + 1).kind() == PieceKind.GLUE
                && pieces.get(i + 1).words().equals("genom");
        int next = by ? i + 2 : i + 1;
        return next < pieces.size() && pieces.get(next).kind() == PieceKind.NAME;
    }

    /** Whether the last person of the list has behind the name what the first seems to have before it. */
    private static boolean endsWithAttribute(List<Piece> pieces, PieceKind kind) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            var last = pieces.get(i).kind();
            if (last == PieceKind.NAME) {
                return false;
            }
            boolean ofReplaced = i > 0 && pieces.get(i - 1).kind() == PieceKind.REPLACED;
            boolean nobody = i + 1 < pieces.size()
                    && pieces.get(i + 1).kind() == PieceKind.MARK
                    && SmallWords.isAbsent(pieces.get(i + 1).words())
                    && last.isAffiliation();
            if (ofReplaced || nobody) {
                continue;
            }
            if (last == kind || (last.isAffiliation() && kind.isAffiliation())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the piece has its line to itself. */
    public static boolean isAlone(List<Piece> pieces, int i) {
        boolean begins =
                i == 0 || pieces.get(i).first().beginsLine() || pieces.get(i).after(Separator.BULLET);
        return begins && (i + 1 >= pieces.size() || pieces.get(i + 1).first().beginsLine());
    }

    /** Whether the organisation is a heading that divides a list of one person a line. */
    public boolean divides(List<Piece> pieces, int i) {
        return !alternates
                && pieces.get(i).kind() == PieceKind.ORGANISATION
                && isAlone(pieces, i)
                && i > 0
                && !pieces.get(i).after(Separator.COMMA)
                && !pieces.get(i - 1).kind().isAffiliation()
                && i + 1 < pieces.size()
                && pieces.get(i + 1).kind() == PieceKind.NAME;
    }

    /** Whether two names are joined by "och". */
    public boolean joinsWithAnd(Piece name, Piece next) {
        return next.start() - name.end() <= 6
                && next.start() - name.end() > 2
                && !next.after(Separator.COMMA)
                && !next.after(Separator.STOP)
                && !next.after(Separator.CLOSE);
    }

    private static boolean titlesFirst(List<Piece> pieces, int first) {
        if (pieces.get(first).kind() != PieceKind.ROLE) {
            return false;
        }
        for (int i = first + 1; i < pieces.size(); i++) {
            var kind = pieces.get(i).kind();
            if (kind == PieceKind.NAME) {
                return true;
            }
            if (kind != PieceKind.ROLE && kind != PieceKind.GLUE) {
                return false;
            }
        }
        return false;
    }

    private static boolean alternating(List<Piece> pieces, int names) {
        int turns = 0;
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).kind().isAffiliation()
                    && isAlone(pieces, i)
                    && !pieces.get(i - 1).kind().isAffiliation()) {
                turns++;
            }
        }
        return turns * 2 > names;
    }

    private static int firstSubstantial(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            var kind = pieces.get(i).kind();
            if (kind != PieceKind.GLUE
                    && kind != PieceKind.NOISE
                    && kind != PieceKind.MARK
                    && kind != PieceKind.REMARK) {
                return i;
            }
        }
        return -1;
    }

    private static int count(List<Piece> pieces, PieceKind kind) {
        return (int) pieces.stream().filter(piece -> piece.kind() == kind).count();
    }
}
