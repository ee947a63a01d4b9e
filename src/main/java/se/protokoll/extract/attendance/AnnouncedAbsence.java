package se.protokoll.extract.attendance;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Token;

/** Sentences within a list that tell who was not there, the name last: "Förhinder hade anmälts av Anna Ek". */
final class AnnouncedAbsence {

    private static final Pattern REPORTED = Pattern.compile(" (?:anmäl|meddela)\\p{L}+ av(?: \\p{L}+)?$");

    private AnnouncedAbsence() {}

    /** Whether one begins at a piece. */
    static boolean begins(List<Piece> pieces, int i) {
        if (!pieces.get(i).first().isCapitalised()
                || !Presences.isAbsence(pieces.get(i).words())) {
            return false;
        }
        int next = i + 1;
        while (next < pieces.size() && isBetween(pieces.get(next))) {
            next++;
        }
        var words = pieces.subList(i, next).stream()
                .flatMap(piece -> piece.tokens().stream())
                .toList();
        return REPORTED.matcher(Token.phrase(words)).find()
                && next < pieces.size()
                && pieces.get(next).kind() == PieceKind.NAME;
    }

    private static boolean isBetween(Piece piece) {
        boolean small = piece.kind() == PieceKind.REMARK || piece.kind() == PieceKind.NOISE;
        return piece.kind() == PieceKind.GLUE
                || (small
                        && piece.first().isLowerCase()
                        && piece.first().before().isEmpty());
    }
}
