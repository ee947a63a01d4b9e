package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;

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
        if (lists.size() == 1 && labels.getFirst() == lists.getFirst() && isOffice(labels.getLast())) {
            return people;
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
            case PRESENT, DECIDING, OTHERS -> lists.getLast() != Label.PRESENT && lists.getLast() != Label.OTHERS;
            default -> false;
        };
    }
}
