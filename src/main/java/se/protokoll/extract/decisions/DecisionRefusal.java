package se.protokoll.extract.decisions;

import java.util.HashSet;
import java.util.List;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.minutes.Decision;

/**
 * Refuses what the rules take for a decision where a classifier that has learned from annotated minutes is sure that it is
 * none. It finds no decisions of its own: where it was let to, it was wrong too often.
 */
final class DecisionRefusal {

    /** A sentence that is given less decides nothing. */
    private static final double SURE = 0.03;

    private final SentenceClassifier classifier;

    DecisionRefusal(SentenceClassifier classifier) {
        this.classifier = classifier;
    }

    /**
     * The decisions of an item that are left.
     *
     * @param ruled what the rules found in it
     * @param candidates its sentences
     */
    List<Decision> of(List<Decision> ruled, List<DecisionCandidate> candidates) {
        var refused = new HashSet<Decision>();
        var upheld = new HashSet<Decision>();
        for (var candidate : candidates) {
            if (!candidate.ruled().isEmpty()) {
                boolean doubted = !candidate.setting().names() && classifier.probability(candidate.clues()) < SURE;
                (doubted ? refused : upheld).addAll(candidate.ruled());
            }
        }
        refused.removeAll(upheld);
        return refused.isEmpty()
                ? ruled
                : ruled.stream().filter(decision -> !refused.contains(decision)).toList();
    }
}
