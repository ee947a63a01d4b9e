package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.NamePlausibility;

/**
 * How well the list was read on which somebody stands.
 *
 * @param noise share of the list's tokens that are capitalised words nothing could be made of
 * @param disturbed whether such a word stands right before the person or before the next one
 * @param people how many are on the list
 * @param gathered whether labels were gathered before the values of all of them
 * @param strong whether the layout sets the label apart
 * @param labelled whether there is a label at all
 * @param finder how sure the name finder is of the name; 1 where the lists of names leave no doubt
 */
record ListClues(
        double noise,
        boolean disturbed,
        int people,
        boolean gathered,
        boolean strong,
        boolean labelled,
        double finder) {

    /** Of a list of which nothing is known. */
    static final ListClues NONE = new ListClues(0, false, 0, false, true, true, 1);

    /** Below this the name finder's word counts. */
    private static final double CERTAIN = 4;

    /**
     * Notes on each person of a list how well it was read.
     *
     * @param people the list's
     * @param pieces as which the list was read
     * @param field where it stands
     * @param labelled whether there is a label
     */
    static void note(
            List<PersonDraft> people, List<Piece> pieces, CoverField field, boolean labelled, PersonNames persons) {
        int tokens = 0;
        int unread = 0;
        for (Piece piece : pieces) {
            tokens += piece.tokens().size();
            unread += isUnread(piece) ? 1 : 0;
        }
        for (PersonDraft person : people) {
            var name = person.name().tokens();
            person.read(new ListClues(
                    tokens == 0 ? 0 : (double) unread / tokens,
                    unread > 0 && isDisturbed(pieces, person.name()),
                    people.size(),
                    field.isGathered(),
                    field.strong(),
                    labelled,
                    NamePlausibility.ofTokens(name) < CERTAIN ? persons.probabilityIfAsked(name) : 1));
        }
    }

    private static boolean isDisturbed(List<Piece> pieces, Piece name) {
        int at = pieces.indexOf(name);
        if (at > 0 && isUnread(pieces.get(at - 1))) {
            return true;
        }
        for (int i = at + 1; at >= 0 && i < pieces.size() && pieces.get(i).kind() != PieceKind.NAME; i++) {
            if (isUnread(pieces.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnread(Piece piece) {
        return piece.kind() == PieceKind.NOISE && piece.first().isCapitalised();
    }
}
