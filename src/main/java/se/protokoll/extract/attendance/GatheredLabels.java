package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.labels.Label;

/**
 * Labels that stand together before the values of all of them. Which value belongs to which label must be told from what
 * it is: members have a party, officials a title.
 *
 * @param labels in their order
 */
record GatheredLabels(List<Label> labels) {

    /** The people with the section each belongs to, as far as can be told. */
    List<PersonDraft> settle(List<PersonDraft> people) {
        var lists = labels.stream().filter(Label::listsPeople).toList();
        if ((lists.size() == 1 && labels.size() == 1) || isHeadingWithSubheading(lists)) {
            return people;
        }
        boolean listFirst = lists.size() == 1 && labels.getFirst() == lists.getFirst();
        if (listFirst && (isOffice(labels.getLast()) || isHeldByFirst(people))) {
            return people;
        }
        if (lists.equals(List.of(Label.ABSENT)) && labels.size() == 2 && isAdjuster(labels.getFirst())) {
            return absentButFirst(people);
        }
        var settled = new ArrayList<PersonDraft>();
        boolean absentFirst = lists.size() == 2 && lists.getFirst() == Label.ABSENT;
        for (PersonDraft person : people) {
            boolean absent = absentFirst && person.party() != null;
            boolean secretary = labels.getLast() == Label.SECRETARY && person.equals(people.getLast());
            settled.add(person.under(absent ? Label.ABSENT : secretary ? Label.SECRETARY : Label.PRESENT));
        }
        return settled;
    }

    /** "Tjänstepersoner", below it "Sekreterare: Anna Ek" and below that "Samordnare: Bo Lind". */
    private static boolean isHeldByFirst(List<PersonDraft> people) {
        return people.size() > 1
                && people.getFirst().section() == Label.SECRETARY
                && people.stream().skip(1).noneMatch(person -> person.section() == Label.SECRETARY);
    }

    private static boolean isAdjuster(Label label) {
        return label == Label.ADJUSTER || label == Label.CHOSEN_ADJUSTERS;
    }

    /** "Justerande Ej närvarande Anna Ek Bo Lind": the first adjusts, the others were not there. */
    private static List<PersonDraft> absentButFirst(List<PersonDraft> people) {
        var settled = new ArrayList<PersonDraft>();
        for (int i = 0; i < people.size(); i++) {
            settled.add(people.get(i).under(i == 0 ? Label.PRESENT : Label.ABSENT));
        }
        return settled;
    }

    /** "Närvarolista" and below it "Ordförande: …". */
    private static boolean isOffice(Label label) {
        return label == Label.CHAIR || label == Label.VICE_CHAIR;
    }

    /** "Beslutande Ledamöter", "Övriga Ersättare": the second says what the first leaves open. */
    private boolean isHeadingWithSubheading(List<Label> lists) {
        if (lists.size() != labels.size() || lists.size() != 2) {
            return false;
        }
        return switch (lists.getFirst()) {
            case PRESENT, OTHERS -> lists.getLast() != Label.PRESENT && lists.getLast() != Label.OTHERS;
            case DECIDING -> lists.getLast() == Label.MEMBERS;
            default -> false;
        };
    }
}
