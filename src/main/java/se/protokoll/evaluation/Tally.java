package se.protokoll.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The comparison of one document in one measure.
 *
 * @param hits how many entries agree
 * @param missed gold entries that were not found
 * @param extra entries that were found and are not in the gold
 */
record Tally(int hits, List<String> missed, List<String> extra) {

    boolean isRight() {
        return missed.isEmpty() && extra.isEmpty();
    }

    Figure figure(String measure) {
        return new Figure(measure, hits, hits + missed.size(), hits + extra.size());
    }

    List<Mistake> mistakes(String measure, String document) {
        var mistakes = new ArrayList<Mistake>();
        missed.forEach(entry ->
                mistakes.add(new Mistake(measure, document, true, entry, Cause.of(entry, extra, Cause.MISSING))));
        extra.forEach(entry ->
                mistakes.add(new Mistake(measure, document, false, entry, Cause.of(entry, missed, Cause.SUPERFLUOUS))));
        return mistakes;
    }

    /** Compares entries that must be equal, as often as they occur. */
    static Tally exact(Collection<String> gold, Collection<String> found) {
        var missed = new ArrayList<>(gold);
        var extra = new ArrayList<String>();
        for (String entry : found) {
            if (!missed.remove(entry)) {
                extra.add(entry);
            }
        }
        return new Tally(gold.size() - missed.size(), missed, extra);
    }

    /** Compares texts that must share enough of their words, each gold text with the most similar one that is left. */
    static Tally similar(Collection<String> gold, Collection<String> found, double floor) {
        var extra = new ArrayList<>(found);
        var missed = new ArrayList<String>();
        for (String text : gold) {
            var words = Folding.words(text);
            String best = null;
            double bestRatio = -1;
            for (String candidate : extra) {
                double ratio = WordOverlap.ratio(words, Folding.words(candidate));
                if (ratio > bestRatio) {
                    best = candidate;
                    bestRatio = ratio;
                }
            }
            if (best != null && Folding.similar(text, best, floor)) {
                extra.remove(best);
            } else {
                missed.add(text);
            }
        }
        return new Tally(gold.size() - missed.size(), missed, extra);
    }
}
