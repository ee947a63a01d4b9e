package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** Those who were called to a meeting, "Kallade", where a list behind the items says which of them came. */
final class Summoned {

    private static final Set<String> HEADINGS = Set.of("kallade", "inbjudna", "inkallade");

    private Summoned() {}

    /** Whether the lists of a cover sheet stand below a heading that says that their people were called. */
    static boolean areListed(CoverSheet sheet) {
        return heads(sheet.lead())
                || sheet.fields().stream()
                        .filter(field -> field.start() < sheet.itemsStart())
                        .map(CoverField::value)
                        .anyMatch(Summoned::heads);
    }

    /** Whether nothing beside the names tells who came. */
    static boolean areMerelyNamed(List<PersonDraft> people) {
        return people.stream()
                .allMatch(person -> person.section() != Label.ABSENT
                        && person.remark().isEmpty()
                        && person.mark() == null
                        && !person.isStruck());
    }

    private static boolean heads(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean alone = tokens.get(i).beginsLine()
                    && (i + 1 == tokens.size()
                            || tokens.get(i + 1).beginsLine()
                            || tokens.get(i + 1).after(Separator.COLON));
            if (alone && HEADINGS.contains(tokens.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes back that those who were called were there, where most of them are named again with who came.
     *
     * @param people in the order of the lists
     */
    static void strike(List<PersonDraft> people) {
        var names = people.stream()
                .map(person -> AttendanceList.key(person.name().words()))
                .toList();
        int again = 0;
        while (again < people.size() && names.indexOf(names.get(again)) == again) {
            again++;
        }
        var called = people.subList(0, again);
        var listed = Set.copyOf(names.subList(again, names.size()));
        if (areMerelyNamed(called)
                && names.subList(0, again).stream().filter(listed::contains).count() * 2 > again) {
            called.forEach(PersonDraft::strike);
        }
    }
}
