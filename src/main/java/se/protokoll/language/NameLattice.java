package se.protokoll.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All splits of a run of tokens into names. */
final class NameLattice {

    /** Most tokens one name can have: "Carl Johan von der Lancken". */
    static final int LONGEST = 5;

    private final double[][] scores;

    /** @param scores log-likelihood of a name by its first token and its number of tokens */
    NameLattice(double[][] scores) {
        this.scores = scores;
    }

    /** Log-likelihood of all splits together. */
    double total() {
        return forward()[scores.length];
    }

    private double[] forward() {
        double[] sums = new double[scores.length + 1];
        for (int end = 1; end <= scores.length; end++) {
            sums[end] = Double.NEGATIVE_INFINITY;
            for (int size = 1; size <= Math.min(LONGEST, end); size++) {
                sums[end] = add(sums[end], sums[end - size] + scores[end - size][size]);
            }
        }
        return sums;
    }

    private double[] backward() {
        int length = scores.length;
        double[] sums = new double[length + 1];
        for (int start = length - 1; start >= 0; start--) {
            sums[start] = Double.NEGATIVE_INFINITY;
            for (int size = 1; size <= Math.min(LONGEST, length - start); size++) {
                sums[start] = add(sums[start], sums[start + size] + scores[start][size]);
            }
        }
        return sums;
    }

    NameSplit best(boolean surnameFirst) {
        int length = scores.length;
        double[] best = new double[length + 1];
        int[] sizes = new int[length + 1];
        for (int end = 1; end <= length; end++) {
            best[end] = Double.NEGATIVE_INFINITY;
            for (int size = 1; size <= Math.min(LONGEST, end); size++) {
                double score = best[end - size] + scores[end - size][size];
                if (score > best[end]) {
                    best[end] = score;
                    sizes[end] = size;
                }
            }
        }
        double[] forward = forward();
        double[] backward = backward();
        List<NameRange> names = new ArrayList<>();
        for (int end = length; end > 0; end -= sizes[end]) {
            int start = end - sizes[end];
            double share = forward[start] + scores[start][sizes[end]] + backward[end] - forward[length];
            names.add(new NameRange(start, end, Math.min(1, Math.exp(share))));
        }
        Collections.reverse(names);
        return new NameSplit(names, Math.min(1, Math.exp(best[length] - forward[length])), surnameFirst);
    }

    /** Logarithm of the sum of two numbers given by their logarithms. */
    private static double add(double a, double b) {
        double larger = Math.max(a, b);
        return larger == Double.NEGATIVE_INFINITY ? larger : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
    }
}
