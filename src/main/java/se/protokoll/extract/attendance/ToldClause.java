package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.lists.ColumnPrior;
import se.protokoll.extract.lists.ListReading;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Token;
import se.protokoll.minutes.Presence;

/**
 * A part of a sentence that tells who came for whom.
 *
 * @param represented whom they came for; empty where that stands beside each of them
 * @param people their names and titles
 * @param manner what the sentence goes on to say of them: "anslöt kl. 9", "som fick gå tidigare"; may be empty
 * @param ofLast whether it says that of the last of them only
 */
record ToldClause(List<Piece> represented, List<Token> people, List<Token> manner, boolean ofLast) {

    ToldClause {
        represented = List.copyOf(represented);
        people = List.copyOf(people);
        manner = List.copyOf(manner);
    }

    /** Whether it names anybody by more than one word. */
    boolean namesSomebody() {
        return pieces(PersonNames.NONE).stream()
                .anyMatch(piece ->
                        piece.kind() == PieceKind.NAME && piece.tokens().size() > 1);
    }

    /** Those it names. */
    List<PersonDraft> people(Label section, PersonNames persons) {
        var drafts = PersonAssembly.people(pieces(persons), section, false);
        if (!represented.isEmpty()) {
            drafts.stream()
                    .filter(person -> !isThereForAnother(person))
                    .forEach(person -> person.represent(represented));
        }
        String words = Token.phrase(manner);
        if (!drafts.isEmpty() && Presences.of(words) != Presence.PRESENT) {
            var said = ofLast ? drafts.subList(drafts.size() - 1, drafts.size()) : drafts;
            said.forEach(person -> person.remark().addAll(manner));
        }
        return drafts;
    }

    /** "Från Hjo kom Anna Ek och Bo Lind (Skara)" */
    private static boolean isThereForAnother(PersonDraft person) {
        return person.affiliations().stream()
                .anyMatch(piece ->
                        piece.kind() == PieceKind.MUNICIPALITY || piece.first().bracketed());
    }

    private List<Piece> pieces(PersonNames persons) {
        return ListReading.best(people, ColumnPrior.NONE, persons);
    }
}
