package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among possible item headings the rising sequence that holds together best. Numbers that merely look like item
 * numbers seldom rise by one from heading to heading. What a gap costs does not depend on where the two headings stand, so
 * for each kind of gap only the best chain before it counts, and a volume of any length is read in one pass.
 */
public final class RisingChain {

    /** A number is not far behind one that is at most so much smaller. */
    private static final int NEAR = 10;

    private static final double FAR_COST = 2.5;

    /** A letter other than "a" seldom opens a number. */
    private static final double LETTER_COST = 1.5;

    private static final double LOST_LETTER_COST = 0.4;

    /** The best chains so far by the number they end with, and by its letter. */
    private final Map<Integer, Ends> ends = new HashMap<>();

    /** The best chains so far whose score no chain that ends with a smaller number reaches. */
    private final TreeMap<Integer, End> peaks = new TreeMap<>();

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

    /**
     * A chain that ends with a link.
     *
     * @param at index of the link
     * @param before the chain without it, null if it is alone
     */
    private record End(int at, double score, @Nullable End before) {

        /** Of two that are as good the earlier is to be preferred. */
        boolean isBetterThan(@Nullable End other) {
            return other == null || score > other.score || (score == other.score && at < other.at);
        }
    }

    /** The best chains that end with one number. */
    private static final class Ends {
        private final TreeMap<Integer, End> bySuffix = new TreeMap<>();
        private @Nullable End best;

        void add(int suffix, End end) {
            bySuffix.merge(suffix, end, (known, next) -> next.isBetterThan(known) ? next : known);
            best = end.isBetterThan(best) ? end : best;
        }
    }

    /** The best of the chains that a link may go on; none where it scores more alone. */
    private static final class Choice {
        private final double weight;
        private double score;
        private @Nullable End before;

        Choice(double weight) {
            this.weight = weight;
            this.score = weight;
        }

        void offer(@Nullable End end, double cost) {
            if (end == null) {
                return;
            }
            double through = end.score() + weight - cost;
            boolean earlier = through == score && before != null && end.at() < before.at();
            if (through > score || earlier) {
                before = end;
                score = through;
            }
        }
    }

    /** The best chain through links given in the order of the text. */
    public static Chain through(List<Link> links) {
        var chains = new RisingChain();
        End best = null;
        for (int at = 0; at < links.size(); at++) {
            var end = chains.add(links.get(at), at);
            best = end.isBetterThan(best) ? end : best;
        }
        if (best == null) {
            return Chain.NONE;
        }
        var chosen = new ArrayList<Integer>();
        for (var end = best; end != null; end = end.before()) {
            chosen.add(end.at());
        }
        Collections.reverse(chosen);
        return new Chain(List.copyOf(chosen), best.score());
    }

    private End add(Link link, int at) {
        var choice = new Choice(link.weight());
        offerSameNumber(link, choice);
        if (link.suffix() > 1) {
            choice.offer(peak(link.value() - 1), LETTER_COST);
        } else {
            for (int step = 1; step <= NEAR; step++) {
                var near = ends.get(link.value() - step);
                choice.offer(near == null ? null : near.best, step == 1 ? 0 : step <= 3 ? 0.3 : 0.8);
            }
            choice.offer(peak(link.value() - NEAR - 1), FAR_COST);
        }
        var end = new End(at, choice.score, choice.before);
        ends.computeIfAbsent(link.value(), any -> new Ends()).add(link.suffix(), end);
        addPeak(link.value(), end);
        return end;
    }

    private void offerSameNumber(Link link, Choice choice) {
        var same = ends.get(link.value());
        if (same != null) {
            same.bySuffix
                    .headMap(link.suffix())
                    .forEach((suffix, end) -> choice.offer(end, suffix == link.suffix() - 1 ? 0 : LOST_LETTER_COST));
        }
    }

    /** The best chain that ends with a number or a smaller one; null if there is none. */
    private @Nullable End peak(int value) {
        var peak = peaks.floorEntry(value);
        return peak == null ? null : peak.getValue();
    }

    private void addPeak(int value, End end) {
        if (!end.isBetterThan(peak(value))) {
            return;
        }
        peaks.put(value, end);
        for (var higher = peaks.higherEntry(value);
                higher != null && end.isBetterThan(higher.getValue());
                higher = peaks.higherEntry(value)) {
            peaks.remove(higher.getKey());
        }
    }
}
