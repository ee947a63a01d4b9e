package se.protokoll.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A sentence to learn from, its features as numbers. */
final class NameExample {

    private final List<int[]> labelFeatures;
    private final List<int[]> transitionFeatures;
    private final List<Integer> labels;

    NameExample(List<int[]> labelFeatures, List<int[]> transitionFeatures, List<Integer> labels) {
        this.labelFeatures = labelFeatures;
        this.transitionFeatures = transitionFeatures;
        this.labels = labels;
    }

    /** Number of tokens. */
    int length() {
        return labels.size();
    }

    int[] labelFeatures(int token) {
        return labelFeatures.get(token);
    }

    int[] transitionFeatures(int token) {
        return transitionFeatures.get(token);
    }

    /** The right label of a token. */
    int label(int token) {
        return labels.get(token);
    }

    /**
     * Returns the sentence with something of some tokens hidden.
     *
     * @param share for how many of the tokens, 0 to 1
     * @param hidden for each feature of labels whether it goes
     */
    NameExample hiding(double share, boolean[] hidden, Random random) {
        List<int[]> rest = new ArrayList<>();
        for (int[] features : labelFeatures) {
            rest.add(
                    random.nextDouble() >= share
                            ? features
                            : Arrays.stream(features)
                                    .filter(feature -> !hidden[feature])
                                    .toArray());
        }
        return new NameExample(rest, transitionFeatures, labels);
    }
}
