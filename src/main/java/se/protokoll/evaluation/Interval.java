package se.protokoll.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Where a figure would lie for other documents of the same kind, with a certainty of 95 per cent: the percentile interval
 * of the bootstrap over documents (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13).
 *
 * @param low lower bound
 * @param high upper bound
 */
public record Interval(double low, double high) {

    private static final int RESAMPLES = 1_000;
    private static final double TAIL = 0.025;

    /** Any number does; a constant one gives the same interval every time. */
    private static final long SEED = 1862;

    /** The interval of F1, given a measure's figure in each document. */
    static Interval ofF1(List<Figure> documents) {
        if (documents.isEmpty()) {
            return new Interval(0, 1);
        }
        var random = new Random(SEED);
        double[] values = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            int hits = 0;
            int gold = 0;
            int found = 0;
            for (int drawn = 0; drawn < documents.size(); drawn++) {
                Figure document = documents.get(random.nextInt(documents.size()));
                hits += document.hits();
                gold += document.gold();
                found += document.found();
            }
            values[i] = new Figure("", hits, gold, found).f1();
        }
        Arrays.sort(values);
        return new Interval(values[(int) (TAIL * RESAMPLES)], values[(int) ((1 - TAIL) * RESAMPLES) - 1]);
    }
}
