package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;

/** Parties one after the other: a column of their own, in the order of the people that have none yet. */
final class PartyColumn {

    private final List<Piece> pieces;
    private final List<PersonDraft> people;

    /** Index after the last column that was read. */
    private int end;

    /** @param people those read so far, in order; grows while the list is read */
    PartyColumn(List<Piece> pieces, List<PersonDraft> people) {
        this.pieces = pieces;
        this.people = people;
    }

    /**
     * Whether the party at an index is one of a column, which is dealt out where it begins.
     *
     * @param replaced whether it may be that of a person who is replaced, with whom no column begins
     */
    boolean takes(int i, boolean replaced) {
        if (i < end) {
            return true;
        }
        int to = i + 1;
        while (to < pieces.size()
                && pieces.get(to).kind() == PieceKind.PARTY
                && pieces.get(to).after(Separator.OPEN) == pieces.get(i).after(Separator.OPEN)) {
            to++;
        }
        int first = people.size();
        while (first > 0 && people.get(first - 1).party() == null) {
            first--;
        }
        boolean column = to - i > 1 && !replaced && people.size() - first == to - i;
        if (column) {
            for (int at = i; at < to; at++) {
                people.get(first + at - i).party(pieces.get(at), false);
            }
            end = to;
        }
        return column;
    }
}
