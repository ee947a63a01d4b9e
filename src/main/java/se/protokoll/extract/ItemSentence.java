package se.protokoll.extract;

import java.util.List;
import se.protokoll.extract.decisions.DecisionCandidate;
import se.protokoll.extract.decisions.DecisionClauses;
import se.protokoll.extract.decisions.Passage;

/**
 * A sentence of an item, to learn from whether it decides.
 *
 * @param text the sentence
 * @param clauses what it would decide, each clause by itself
 * @param clues what it and its surroundings are like
 */
public record ItemSentence(String text, List<String> clauses, List<String> clues) {

    public ItemSentence {
        clauses = List.copyOf(clauses);
        clues = List.copyOf(clues);
    }

    static ItemSentence of(DecisionCandidate candidate) {
        var clauses =
                DecisionClauses.split(candidate.sentence(), 0, candidate.place().flat());
        return new ItemSentence(
                candidate.sentence().text(), clauses.stream().map(Passage::text).toList(), candidate.clues());
    }
}
