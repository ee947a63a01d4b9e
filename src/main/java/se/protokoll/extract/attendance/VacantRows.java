package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;

/**
 * Rows of a table that name a municipality and nobody: "Laxå | vakant | –". Their mark says whether the municipality was there; without one
 * nothing does.
 */
final class VacantRows {

    private static final Pattern VACANT = Pattern.compile(
            "\\b(?:vakant|vakans|obesatt|(?:ej|inte|icke) (?:utse|tillsatt|anmäl)\\p{L}*|saknas"
                    + "|ingen (?:representant|deltagare|utsedd))\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    private final List<List<Token>> attending = new ArrayList<>();
    private final List<List<Token>> absent = new ArrayList<>();

    /** Municipalities of such rows that had somebody there. */
    List<Fact<Municipality>> attending(Layout layout) {
        return facts(layout, attending, "attending-row");
    }

    /** Municipalities of such rows that had nobody there. */
    List<Fact<Municipality>> absent(Layout layout) {
        return facts(layout, absent, AbsentMunicipalities.RULE);
    }

    private static List<Fact<Municipality>> facts(Layout layout, List<List<Token>> places, String rule) {
        return places.stream()
                .flatMap(place -> UnnamedMunicipality.at(layout, place, rule).stream())
                .toList();
    }

    /** Takes cells of rows of which a municipality's room has one. */
    void addRooms(List<List<Token>> cells) {
        attending.addAll(cells);
    }

    /** A list without such rows, whose municipalities are kept. */
    List<Piece> without(List<Piece> pieces) {
        var kept = new ArrayList<Piece>(pieces.size());
        boolean whole = true;
        int from = 0;
        while (from < pieces.size()) {
            int to = from + 1;
            while (to < pieces.size() && !pieces.get(to).first().beginsLine()) {
                to++;
            }
            var row = pieces.subList(from, to);
            boolean marked = row.stream().anyMatch(piece -> piece.kind() == PieceKind.MARK);
            if (isVacant(row, marked, whole)) {
                var place = row.stream().filter(piece -> piece.kind() == PieceKind.MUNICIPALITY);
                if (marked) {
                    (isAttending(row) ? attending : absent)
                            .add(place.findFirst().orElseThrow().tokens());
                }
            } else {
                kept.addAll(row);
                whole = marked;
            }
            from = to;
        }
        return kept;
    }

    /**
     * @param marked whether a mark stands in the row
     * @param whole whether the row above has a mark of its own, so that this one does not go on with it
     */
    private static boolean isVacant(List<Piece> row, boolean marked, boolean whole) {
        boolean cells = row.stream().skip(1).anyMatch(piece -> piece.first().beginsSegment());
        boolean named =
                row.stream().anyMatch(piece -> piece.kind() == PieceKind.NAME || piece.kind() == PieceKind.REPLACED);
        boolean sent = row.stream().anyMatch(piece -> piece.kind() == PieceKind.MUNICIPALITY);
        return cells && sent && !named && ((marked && whole) || saysVacant(row));
    }

    /** Whether some pieces say that nobody holds a place. */
    static boolean saysVacant(List<Piece> row) {
        var words = new StringBuilder();
        row.forEach(piece -> words.append(piece.words()).append(' '));
        return VACANT.matcher(words).find();
    }

    private static boolean isAttending(List<Piece> row) {
        return row.stream().anyMatch(piece -> piece.kind() == PieceKind.MARK && !SmallWords.isAbsent(piece.words()));
    }
}
