package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Municipality;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;

/**
 * "Hjo och Karlsborg: Anna Ek", "Bo Lind, Vetlanda/Sävsjö", "Eva Ros, Hjo & Tibro kommuner": somebody who is there for
 * several municipalities at once.
 */
final class JointMunicipalities {

    private JointMunicipalities() {}

    /** The pieces with one for municipalities that are named together. */
    static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (!joined.isEmpty() && joins(pieces, i)) {
                append(joined, piece);
                append(joined, pieces.get(i + 1));
                i++;
            } else {
                joined.add(piece);
            }
            while (joined.size() > 1 && areSeveral(joined.get(joined.size() - 2), joined.getLast())) {
                append(joined, joined.removeLast());
            }
        }
        return joined;
    }

    /** All that somebody is there for; empty for those who are there for none. */
    static List<Municipality> of(Attendance person) {
        var one = person.municipality();
        if (one == null) {
            return List.of();
        }
        var together = Municipalities.swedish().findTogether(String.valueOf(person.affiliation()));
        return together.isEmpty()
                ? List.of(one)
                : together.stream().map(MunicipalityFacts::municipality).toList();
    }

    private static void append(List<Piece> joined, Piece piece) {
        var tokens = new ArrayList<>(joined.removeLast().tokens());
        tokens.addAll(piece.tokens());
        joined.add(new Piece(PieceKind.MUNICIPALITY, tokens));
    }

    /** "Hjo & Tibro kommuner", "Hjo, Tibro och Skara kommuner": the last word is that of all of them. */
    private static boolean areSeveral(Piece before, Piece piece) {
        var apart = piece.first().before();
        return before.kind() == PieceKind.MUNICIPALITY
                && piece.kind() == PieceKind.MUNICIPALITY
                && piece.tokens().getLast().key().equals("kommuner")
                && (apart.isEmpty() || apart.isOnly(Separator.NEWLINE) || apart.isOnly(Separator.COMMA));
    }

    private static boolean joins(List<Piece> pieces, int i) {
        return i > 0
                && i + 1 < pieces.size()
                && SmallWords.isAnd(pieces.get(i).words())
                && (pieces.get(i).first().before().isEmpty()
                        || pieces.get(i).first().before().isOnly(Separator.NEWLINE))
                && pieces.get(i - 1).kind() == PieceKind.MUNICIPALITY
                && pieces.get(i + 1).kind() == PieceKind.MUNICIPALITY
                && pieces.get(i + 1).first().before().isEmpty();
    }
}
