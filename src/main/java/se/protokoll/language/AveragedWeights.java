package se.protokoll.language;

/**
 * A weight for each feature and outcome that changes while it is learned, and its average over that time, which is what
 * makes a perceptron sure on unseen text.
 */
final class AveragedWeights {

    private final int outcomes;
    private final float[] current;
    private final double[] sums;

    AveragedWeights(int features, int outcomes) {
        this.outcomes = outcomes;
        this.current = new float[features * outcomes];
        this.sums = new double[current.length];
    }

    /** Adds up the weights of a token's features. */
    void addTo(float[] scores, int token, int[] features) {
        int to = token * outcomes;
        for (int feature : features) {
            int from = feature * outcomes;
            for (int i = 0; i < outcomes; i++) {
                scores[to + i] += current[from + i];
            }
        }
    }

    /** Moves weight of the features from the wrong outcome to the right one. */
    void change(int[] features, int right, int wrong, double time) {
        for (int feature : features) {
            current[feature * outcomes + right] += 1;
            sums[feature * outcomes + right] += time;
            current[feature * outcomes + wrong] -= 1;
            sums[feature * outcomes + wrong] -= time;
        }
    }

    /** Returns the average of a feature's weight for an outcome from time 1 to now. */
    double average(int feature, int outcome, double time) {
        int i = feature * outcomes + outcome;
        return current[i] - sums[i] / time;
    }
}
