package se.protokoll.language;

import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;

/** Says how probable it is that a sentence is of a kind, by clues that it has learned to weigh. Thread-safe. */
public final class SentenceClassifier {

    /** One that has learned nothing and finds everything as probable as not. */
    public static final SentenceClassifier UNTRAINED = new SentenceClassifier(null);

    static final String YES = "yes";
    static final String NO = "no";

    private static final double EVEN = 0.5;

    private final @Nullable MaxentModel model;
    private final int yes;

    SentenceClassifier(@Nullable MaxentModel model) {
        this.model = model;
        this.yes = model == null ? -1 : model.getIndex(YES);
    }

    /**
     * The probability that a sentence with these clues is one.
     *
     * @param clues in any order; those that were not learned count for nothing
     */
    public double probability(List<String> clues) {
        return model == null ? EVEN : model.eval(clues.toArray(new String[0]))[yes];
    }
}
