package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Chooses among possible item headings the rising sequence that holds together best. Numbers that merely look like item
 * numbers seldom rise by one from heading to heading.
 */
public final class RisingChain {

    /** More candidates than any minutes have items are a table of figures; the first ones decide. */
    private static final int MOST = 4000;

    private RisingChain() {}

    /**
     * A possible heading.
     *
     * @param value its number
     * @param suffix 0 without letter, 1 for "a", 2 for "b" …
     * @param weight how much it looks like a heading, 1 being ordinary
     */
    public record Link(int value, int suffix, double weight) {}

    /**
     * The best chain.
     *
     * @param chosen indices of its links, rising
     * @param score sum of weights less what gaps cost
     */
    public record Chain(List<Integer> chosen, double score) {

        static final Chain NONE = new Chain(List.of(), 0);
    }

    /** The best chain through links given in the order of the text. */
    public static Chain through(List<Link> links) {
        int n = Math.min(links.size(), MOST);
        if (n == 0) {
            return Chain.NONE;
        }
        var score = new double[n];
        var before = new int[n];
        Arrays.fill(before, -1);
        int best = 0;
        for (int i = 0; i < n; i++) {
            score[i] = links.get(i).weight();
            for (int j = 0; j < i; j++) {
                double cost = cost(links.get(j), links.get(i));
                double through = score[j] + links.get(i).weight() - cost;
                if (through > score[i]) {
                    score[i] = through;
                    before[i] = j;
                }
            }
            if (score[i] > score[best]) {
                best = i;
            }
        }
        var chosen = new ArrayList<Integer>();
        for (int at = best; at >= 0; at = before[at]) {
            chosen.add(at);
        }
        Collections.reverse(chosen);
        return new Chain(List.copyOf(chosen), score[best]);
    }

    private static double cost(Link from, Link to) {
        int step = to.value() - from.value();
        if (step == 0) {
            return to.suffix() == from.suffix() + 1 ? 0 : to.suffix() > from.suffix() ? 0.4 : Double.POSITIVE_INFINITY;
        }
        if (step < 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (to.suffix() > 1) {
            return 1.5;
        }
        return step == 1 ? 0 : step <= 3 ? 0.3 : step <= 10 ? 0.8 : 2.5;
    }
}
