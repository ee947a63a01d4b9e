package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** What one list of a cover sheet says of the members on another: who is named among the absent, and who is not. */
final class AbsentMembers {

    /** Lists of who belongs to the body, whether they came or not. */
    private static final Set<Label> MEMBERSHIP = Set.of(Label.MEMBERS, Label.SUBSTITUTES);

    /** So many of those excepted that another list names as absent show that it holds all of them. */
    private static final int FEWEST = 2;

    private static final Set<String> STILL_ABSENT =
            Set.of("ej", "inte", "icke", "utan", "med", "sjuk", "sjuka", "ledig", "lediga", "parti", "partiet");

    private AbsentMembers() {}

    /**
     * Below labels that lost their values, "Samtliga ledamöter utom Anna Ek, Bo Lind" runs on into the lists of those who came:
     * where another list names those who were absent, only these were.
     *
     * @param listed those below the labels; who is excepted wrongly is so no more
     * @param others those whom the other list names
     */
    static void release(List<PersonDraft> listed, List<PersonDraft> others) {
        var absent = names(others);
        var excepted = listed.stream().filter(PersonDraft::isStruck).toList();
        long named = excepted.stream().filter(person -> isAmong(absent, person)).count();
        if (named >= FEWEST) {
            excepted.stream().filter(person -> !isAmong(absent, person)).forEach(PersonDraft::release);
        }
    }

    /** Whoever stands among all members and again among those who were absent was not there. */
    static List<PersonDraft> settled(List<PersonDraft> people) {
        var absent = names(people.stream()
                .filter(person -> person.section() == Label.ABSENT)
                .toList());
        return people.stream()
                .map(person -> MEMBERSHIP.contains(person.section()) && !isLimited(person) && isAmong(absent, person)
                        ? person.under(Label.ABSENT)
                        : person)
                .toList();
    }

    /**
     * Where a list of those who were absent ends because a word with a colon opens the next, known as a label or not: "Dan Ek (M)", below it
     * "Digitalt: Per Holm". A list that has such words from its first line on is divided by them.
     *
     * @return the number of pieces where no other list follows
     */
    static int end(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (!pieces.get(i).after(Separator.COLON) || !opensNames(pieces, i)) {
                continue;
            }
            int line = i - 1;
            while (line > 0 && !pieces.get(line).first().beginsLine()) {
                line--;
            }
            if (line == 0) {
                return pieces.size();
            }
            if (pieces.subList(line, i).stream().noneMatch(AbsentMembers::isAbsence)) {
                return line;
            }
        }
        return pieces.size();
    }

    private static boolean opensNames(List<Piece> pieces, int i) {
        boolean titled = pieces.get(i).kind() == PieceKind.ROLE
                && i + 1 < pieces.size()
                && pieces.get(i + 1).kind() == PieceKind.NAME
                && !pieces.get(i + 1).first().beginsLine();
        return titled || pieces.get(i).kind() == PieceKind.NAME;
    }

    /**
     * What before a colon says more of those who were absent: who they are, whom they were to come for, or why they did
     * not.
     */
    private static boolean isAbsence(Piece piece) {
        return piece.kind() == PieceKind.NAME
                || piece.kind() == PieceKind.MUNICIPALITY
                || STILL_ABSENT.contains(piece.first().key())
                || Presences.isAbsence(piece.words());
    }

    private static List<String> names(List<PersonDraft> people) {
        return people.stream()
                .map(person -> AttendanceList.key(person.name().words()))
                .toList();
    }

    private static boolean isAmong(List<String> names, PersonDraft person) {
        return names.contains(AttendanceList.key(person.name().words()));
    }

    /** "Anna Ek, 1-6" here and "Anna Ek, 7-11" there: each list says for which items. */
    private static boolean isLimited(PersonDraft person) {
        return person.remark().stream().anyMatch(Token::isNumeric);
    }
}
