package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.words.NamePlausibility;

/** Which of those found in a list are people: their words are known as names, or something beside them says so. */
final class CrediblePeople {

    /** A list of nothing but people has rare names as well, where so many of them are credible. */
    private static final int CREDIBLE_LIST = 3;

    /** From here on words are a name, whatever stands beside them. */
    private static final double CERTAIN = 2.2;

    /** How sure the name finder must be of a name that no list of names holds. */
    private static final double SURE = 0.6;

    /** From here on words may be a name between those of people. */
    private static final double POSSIBLE = -0.5;

    /** From here on words are a name where a party, a mark, a role or an affiliation is theirs. */
    private static final double DOUBTFUL = -2;

    private final PersonNames persons;

    /** @param persons what the name finder says where a name is in doubt */
    CrediblePeople(PersonNames persons) {
        this.persons = persons;
    }

    /**
     * Removes what is no person; between two people that are certain a rare name will do.
     *
     * @param only whether nothing but people stands under the label, so that the first may have a rare name as well
     */
    void removeOthers(List<PersonDraft> people, boolean only) {
        boolean list = only && people.stream().filter(this::isCredible).count() >= CREDIBLE_LIST;
        int first = 0;
        int last = people.size() - 1;
        while (first < people.size() && !isCredible(people.get(first))) {
            first++;
        }
        while (last > first && !isCredible(people.get(last))) {
            last--;
        }
        for (int i = people.size() - 1; i >= 0; i--) {
            boolean between = list || (i > first && i < last);
            boolean possible = NamePlausibility.ofTokens(people.get(i).name().tokens()) > POSSIBLE;
            if (!isCredible(people.get(i)) && !(between && possible)) {
                people.remove(i);
            }
        }
    }

    /** Whether the words are known as names, or something beside them says that they are. */
    private boolean isCredible(PersonDraft person) {
        var words = person.name().tokens();
        double score = Math.max(NamePlausibility.ofTokens(words), NamePlausibility.surnameFirst(words));
        return score > CERTAIN
                || (score > NamePlausibility.NONE && persons.probability(words) > SURE)
                || (score > DOUBTFUL
                        && (person.party() != null
                                || person.mark() != null
                                || !person.roles().isEmpty()
                                || !person.affiliations().isEmpty()));
    }
}
