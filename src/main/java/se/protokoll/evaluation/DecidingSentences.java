package se.protokoll.evaluation;

import static se.protokoll.evaluation.Entries.rows;
import static se.protokoll.evaluation.Entries.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says of each sentence of a document whether the gold annotation has it among the decisions. */
public final class DecidingSentences {

    private static final double SAME_DECISION = 0.85;

    /** A sentence of fewer words may stand in a decision by chance. */
    private static final int SHORTEST = 4;

    private final List<JsonNode> decisions;

    public DecidingSentences(JsonNode gold) {
        this.decisions = rows(gold, "decisions");
    }

    /**
     * Whether a sentence is a decision, a part of one or holds one.
     *
     * @param clauses its clauses, any of which may be one
     */
    public boolean hold(String sentence, List<String> clauses) {
        return decisions.stream().anyMatch(decision -> agrees(decision, sentence, clauses));
    }

    private static boolean agrees(JsonNode decision, String sentence, List<String> clauses) {
        String whole = text(decision, "text");
        if (whole == null) {
            return holds(sentence, text(decision, "start"));
        }
        return Folding.similar(sentence, whole, SAME_DECISION)
                || holds(sentence, whole)
                || (Folding.words(sentence).size() >= SHORTEST && holds(whole, sentence))
                || clauses.stream().anyMatch(clause -> Folding.similar(clause, whole, SAME_DECISION));
    }

    private static boolean holds(String text, @Nullable String part) {
        String folded = Folding.fold(part);
        return !folded.isEmpty() && (" " + Folding.fold(text) + " ").contains(" " + folded + " ");
    }
}
