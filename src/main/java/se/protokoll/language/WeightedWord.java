package se.protokoll.language;

/** What a word form adds to the scores of itself and its neighbours. */
final class WeightedWord {

    private final String form;
    private final float[] labels;
    private final float[] transitions;
    private final float[] transitionsAfter;
    private final int[] numbers;

    WeightedWord(String form, float[] labels, float[] transitions, float[] transitionsAfter, int[] numbers) {
        this.form = form;
        this.labels = labels;
        this.transitions = transitions;
        this.transitionsAfter = transitionsAfter;
        this.numbers = numbers;
    }

    String form() {
        return form;
    }

    /** For each place a token can have it as a neighbour, from -2 to 2, the weights of that token's labels. */
    float[] labels() {
        return labels;
    }

    /** Weights of the transitions to its own label. */
    float[] transitions() {
        return transitions;
    }

    /** Weights of the transitions to the next token's label. */
    float[] transitionsAfter() {
        return transitionsAfter;
    }

    /** Numbers of its traits; 0 for values that no feature of several words has. */
    int[] numbers() {
        return numbers;
    }
}
