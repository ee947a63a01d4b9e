package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Token;

/** What one list of a cover sheet says of the members on another: who is named among the absent, and who is not. */
final class AbsentMembers {

    /** Lists of who belongs to the body, whether they came or not. */
    private static final Set<Label> MEMBERSHIP = Set.of(Label.MEMBERS, Label.SUBSTITUTES);

    /** So many of those excepted that another list names as absent show that it holds all of them. */
    private static final int FEWEST = 2;

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
