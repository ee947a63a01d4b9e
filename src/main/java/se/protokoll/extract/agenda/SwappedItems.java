package se.protokoll.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.agenda.ItemHeading.Style;
import se.protokoll.extract.layout.Layout;

/** Two items that were dealt with, and are printed, in the other order than their numbers: § 19, § 21, § 20, § 22. */
final class SwappedItems {

    private static final char SIGN = '§';

    private final Layout layout;
    private final List<ItemHeading> candidates;

    /** @param candidates what may be headings, in the order of the text */
    SwappedItems(Layout layout, List<ItemHeading> candidates) {
        this.layout = layout;
        this.candidates = candidates;
    }

    /** The headings of a rising chain with those that it leaves out because they stand beside their place. */
    List<ItemHeading> with(List<ItemHeading> rising) {
        var whole = new ArrayList<ItemHeading>(rising);
        for (int i = 1; i < rising.size(); i++) {
            int value = rising.get(i - 1).value() + 1;
            int next = i + 1 < rising.size() ? rising.get(i + 1).value() : Integer.MAX_VALUE;
            var heading = rising.get(i);
            if (heading.value() == value && next > value + 1) {
                add(value + 1, rising.get(i - 1), heading, whole);
            } else if (heading.value() == value + 1 && i + 1 < rising.size()) {
                add(value, heading, rising.get(i + 1), whole);
            }
        }
        return List.copyOf(whole);
    }

    private void add(int value, ItemHeading before, ItemHeading behind, List<ItemHeading> whole) {
        candidates.stream()
                .filter(heading -> heading.start() >= before.titleEnd() && heading.titleEnd() <= behind.start())
                .filter(heading -> heading.value() == value && heading.suffix() == 0)
                .filter(heading ->
                        heading.style() == Style.SECTION && sign(heading).equals(sign(before)))
                .findFirst()
                .ifPresent(heading -> whole.add(whole.indexOf(behind), heading));
    }

    /** What stands before the section sign. */
    private String sign(ItemHeading heading) {
        String text = layout.document().text();
        return text.substring(heading.start(), Math.max(heading.start(), text.indexOf(SIGN, heading.start())));
    }
}
