package se.protokoll.extract.decisions;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.minutes.Decision;

/**
 * Refuses what the rules take for a decision where a classifier that has learned from annotated minutes is sure that it is
 * none. It finds no decisions of its own: where it was let to, it was wrong too often.
 */
final class DecisionRefusal {

    /** A sentence that is given less decides nothing. */
    private static final double SURE = 0.03;

    /** Those who agree on something have decided it; formal minutes, from which most was learned, say so seldom. */
    private static final Pattern AGREED =
            Pattern.compile("(?<!\\p{L})(?:enades|enas|överens) (?:\\p{Ll}+ )?om(?= \\S)");

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
                boolean plain = candidate.setting().names()
                        || isFirstEntry(candidate)
                        || AGREED.matcher(candidate.sentence().text()).find();
                boolean doubted = !plain && classifier.probability(candidate.clues()) < SURE;
                (doubted ? refused : upheld).addAll(candidate.ruled());
            }
        }
        refused.removeAll(upheld);
        return refused.isEmpty()
                ? ruled
                : ruled.stream().filter(decision -> !refused.contains(decision)).toList();
    }

    /**
     * "Nämnden beslutar: • höja taxan": the rules know whose list it is; much else that was learned from is listed so.
     */
    private static boolean isFirstEntry(DecisionCandidate candidate) {
        return candidate.place().afterColon()
                && candidate.setting().list() == OpenList.DECIDES
                && OpenEntries.isEntry(candidate.sentence().text());
    }
}
