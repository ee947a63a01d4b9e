package se.protokoll.extract.agenda;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells a list of the items to come, which has no heading over it, from the items. */
final class UnheadedList {

    private static final int SHORTEST = 3;

    /** Between two titles of a list stands no more than this: a number, a presenter's name. */
    private static final int LONGEST_GAP = 30;

    private UnheadedList() {}

    /** Whether headings follow each other without any text between most of them. */
    static boolean is(List<ItemHeading> headings) {
        long following = IntStream.range(1, headings.size())
                .filter(i -> headings.get(i).start() - headings.get(i - 1).titleEnd() <= LONGEST_GAP)
                .count();
        return headings.size() > SHORTEST && following * 4 >= (headings.size() - 1) * 3L;
    }

    /** Whether a list gives items the numbers they have, and not others of its own. */
    static boolean numbers(List<ItemHeading> list, List<ItemHeading> items) {
        var values = list.stream().map(ItemHeading::value).collect(Collectors.toSet());
        return items.stream().anyMatch(heading -> values.contains(heading.value()));
    }
}
