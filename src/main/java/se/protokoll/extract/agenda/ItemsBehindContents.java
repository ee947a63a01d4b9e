package se.protokoll.extract.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Where a list of contents was taken for the items, since the text ends before most of them do, those of its items that
 * the text still has stand behind it:
 *
 * <pre>
 * § 1 Upprop ......... 3
 * § 2 Taxan .......... 4
 *
 * § 1 Upprop
 * Alla är här.
 * </pre>
 */
final class ItemsBehindContents {

    /** Fewer entries are no list. */
    private static final int SHORTEST = 3;

    private final String text;

    ItemsBehindContents(String text) {
        this.text = text;
    }

    /**
     * The items where they stand in the text, and the entries of those that were cut off.
     *
     * @param chosen the headings that were taken for the items'
     * @param candidates what may be headings, in the order of the text
     */
    List<ItemHeading> with(List<ItemHeading> chosen, List<ItemHeading> candidates) {
        if (chosen.size() < SHORTEST || !chosen.stream().allMatch(ItemHeading::contents)) {
            return chosen;
        }
        int end = chosen.getLast().titleEnd();
        var all = new ArrayList<ItemHeading>();
        for (var entry : chosen) {
            all.add(candidates.stream()
                    .filter(heading -> heading.start() >= end && !heading.contents())
                    .filter(heading -> Objects.equals(heading.number(), entry.number()))
                    .filter(heading -> title(heading).equalsIgnoreCase(title(entry)))
                    .findFirst()
                    .orElse(entry));
        }
        all.sort(Comparator.comparingInt(ItemHeading::start));
        return List.copyOf(all);
    }

    private String title(ItemHeading heading) {
        return text.substring(heading.titleStart(), heading.titleEnd());
    }
}
