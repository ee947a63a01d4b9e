package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;

/** Offices in other boards that stand before the names of those who hold them: "ordförande i Socialnämnden Anna Ek". */
final class BoardOffices {

    private static final Set<String> IN = Set.of("i", "för");

    private BoardOffices() {}

    /** The list with each such name before its board, as other lists have it: "ordförande Anna Ek, Socialnämnden". */
    static List<Piece> behindNames(List<Piece> pieces) {
        var ordered = new ArrayList<Piece>(pieces);
        for (int i = 0; i + 3 < ordered.size(); i++) {
            boolean office = ordered.get(i).kind() == PieceKind.ROLE
                    && ordered.get(i + 1).kind() == PieceKind.GLUE
                    && IN.contains(ordered.get(i + 1).first().key())
                    && ordered.get(i + 2).kind() == PieceKind.ORGANISATION
                    && ordered.get(i + 3).kind() == PieceKind.NAME
                    && ordered.get(i + 3).first().before().isEmpty();
            if (office) {
                var board = ordered.remove(i + 2);
                ordered.remove(i + 1);
                ordered.add(i + 2, board);
            }
        }
        return ordered;
    }
}
