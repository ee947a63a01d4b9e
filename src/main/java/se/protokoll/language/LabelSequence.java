package se.protokoll.language;

import java.util.Arrays;

/**
 * The labels of one sentence, scored: for each token a score of each label, and of each transition that leads to it.
 * Finds the best sequence (Viterbi) and how probable each label is among all sequences (forward-backward).
 */
final class LabelSequence {

    private static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;

    private final int length;
    private final float[] labels;
    private final float[] transitions;

    /**
     * Takes scores, which it reads when asked and does not change.
     *
     * @param labels scores of labels, {@link NameLabels#COUNT} for each token
     * @param transitions scores of transitions, {@link NameLabels#TRANSITION_COUNT} for each token
     */
    LabelSequence(int length, float[] labels, float[] transitions) {
        this.length = length;
        this.labels = labels;
        this.transitions = transitions;
    }

    private float score(int token, int transition) {
        return labels[token * NameLabels.COUNT + NameLabels.after(transition)]
                + transitions[token * NameLabels.TRANSITION_COUNT + transition];
    }

    /** Returns the best label of each token. */
    int[] best() {
        int count = NameLabels.COUNT;
        float[] before = new float[count + 1];
        float[] after = new float[count + 1];
        byte[] origins = new byte[length * count];
        Arrays.fill(before, 0, count, IMPOSSIBLE);
        for (int token = 0; token < length; token++) {
            Arrays.fill(after, IMPOSSIBLE);
            for (int transition = 0; transition < NameLabels.TRANSITION_COUNT; transition++) {
                int from = NameLabels.before(transition);
                float score = before[from] + score(token, transition);
                int to = NameLabels.after(transition);
                if (score > after[to]) {
                    after[to] = score;
                    origins[token * count + to] = (byte) from;
                }
            }
            float[] swap = before;
            before = after;
            after = swap;
        }
        int label = 0;
        for (int last = 1; last < count; last++) {
            if (NameLabels.mayEnd(last) && before[last] > before[label]) {
                label = last;
            }
        }
        int[] best = new int[length];
        for (int token = length - 1; token >= 0; token--) {
            best[token] = label;
            label = origins[token * count + label];
        }
        return best;
    }

    /**
     * Returns the probability of each label of each token, {@link NameLabels#COUNT} for each token.
     *
     * @param scale what a score is divided by before it counts as a log-likelihood
     */
    double[] probabilities(double scale) {
        int count = NameLabels.COUNT;
        double[] forward = new double[length * count];
        double[] backward = new double[length * count];
        double[] into = new double[count];
        double[] weights = new double[length * NameLabels.TRANSITION_COUNT];
        for (int token = 0; token < length; token++) {
            weigh(token, scale, weights);
            Arrays.fill(into, 0);
            for (int transition = 0; transition < NameLabels.TRANSITION_COUNT; transition++) {
                int from = NameLabels.before(transition);
                double mass = from == NameLabels.SENTENCE_START
                        ? token == 0 ? 1 : 0
                        : token == 0 ? 0 : forward[(token - 1) * count + from];
                into[NameLabels.after(transition)] += mass * weights[token * NameLabels.TRANSITION_COUNT + transition];
            }
            normalise(into, forward, token * count);
        }
        for (int token = length - 1; token >= 0; token--) {
            Arrays.fill(into, 0);
            if (token == length - 1) {
                for (int label = 0; label < count; label++) {
                    into[label] = NameLabels.mayEnd(label) ? 1 : 0;
                }
            } else {
                for (int transition = 0; transition < NameLabels.TRANSITION_COUNT; transition++) {
                    int from = NameLabels.before(transition);
                    if (from != NameLabels.SENTENCE_START) {
                        into[from] += backward[(token + 1) * count + NameLabels.after(transition)]
                                * weights[(token + 1) * NameLabels.TRANSITION_COUNT + transition];
                    }
                }
            }
            normalise(into, backward, token * count);
        }
        for (int token = 0; token < length; token++) {
            for (int label = 0; label < count; label++) {
                into[label] = forward[token * count + label] * backward[token * count + label];
            }
            normalise(into, forward, token * count);
        }
        return forward;
    }

    /** Puts down the exponentials of a token's scores, the largest as 1. */
    private void weigh(int token, double scale, double[] weights) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int transition = 0; transition < NameLabels.TRANSITION_COUNT; transition++) {
            largest = Math.max(largest, score(token, transition));
        }
        for (int transition = 0; transition < NameLabels.TRANSITION_COUNT; transition++) {
            weights[token * NameLabels.TRANSITION_COUNT + transition] =
                    Math.exp((score(token, transition) - largest) / scale) + Double.MIN_NORMAL;
        }
    }

    private static void normalise(double[] from, double[] to, int offset) {
        double sum = 0;
        for (double value : from) {
            sum += value;
        }
        for (int i = 0; i < from.length; i++) {
            to[offset + i] = from[i] / sum;
        }
    }
}
