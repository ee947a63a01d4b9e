package se.protokoll.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How much of what is right was found and how much of what was found is right.
 *
 * @param correct found and right
 * @param found all that was found
 * @param expected all that is right
 */
record Score(int correct, int found, int expected) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Collection<?> foundItems, Collection<?> expectedItems) {
        Set<Object> common = new HashSet<>(foundItems);
        common.retainAll(new HashSet<>(expectedItems));
        return new Score(correct + common.size(), found + foundItems.size(), expected + expectedItems.size());
    }

    /** Share of the found that is right, 0 to 1; 0 if nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) correct / found;
    }

    /** Share of the right that was found, 0 to 1; 0 if there was nothing to find. */
    public double recall() {
        return expected == 0 ? 0 : (double) correct / expected;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return found + expected == 0 ? 0 : 2.0 * correct / (found + expected);
    }
}
