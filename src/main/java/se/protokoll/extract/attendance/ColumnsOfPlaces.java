package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;

/**
 * A list that gives first all whom people are there for, one in each line, and then in the same order a line of people for
 * each: a table that was read column by column.
 */
final class ColumnsOfPlaces {

    /** With fewer the people may all be there for the last. */
    private static final int FEWEST = 3;

    private ColumnsOfPlaces() {}

    /** The list with each line of people behind whom they are there for; itself where it is not written so. */
    static List<Piece> unfolded(List<Piece> pieces) {
        var lines = lines(pieces);
        int from = 0;
        while (from < lines.size() && !isPlace(lines.get(from))) {
            from++;
        }
        int to = from;
        while (to < lines.size() && isPlace(lines.get(to))) {
            to++;
        }
        var behind = lines.subList(to, lines.size());
        long named = behind.stream().filter(ColumnsOfPlaces::isOfPeople).count();
        boolean nobodyElse = behind.stream()
                .flatMap(List::stream)
                .noneMatch(piece -> piece.kind().isAffiliation());
        if (to - from < FEWEST || behind.size() != to - from || named < behind.size() - 1 || !nobodyElse) {
            return pieces;
        }
        var unfolded = new ArrayList<Piece>(pieces.size());
        lines.subList(0, from).forEach(unfolded::addAll);
        for (int i = from; i < to; i++) {
            unfolded.addAll(lines.get(i));
            unfolded.addAll(behind.get(i - from));
        }
        return unfolded;
    }

    /** Pieces line by line. */
    static List<List<Piece>> lines(List<Piece> pieces) {
        var lines = new ArrayList<List<Piece>>();
        for (Piece piece : pieces) {
            if (lines.isEmpty() || piece.first().beginsLine()) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(piece);
        }
        return lines;
    }

    private static boolean isPlace(List<Piece> line) {
        return line.stream().allMatch(piece -> piece.kind().isAffiliation());
    }

    private static boolean isOfPeople(List<Piece> line) {
        return line.getFirst().kind() == PieceKind.NAME;
    }
}
