package se.protokoll.extract.decisions;

import java.util.List;
import se.protokoll.extract.decisions.ItemDecisions.Setting;
import se.protokoll.minutes.Decision;

/**
 * A sentence of an item, which may decide.
 *
 * @param ruled what the rules take for decisions in it, or of which it is a part; empty where it decides nothing
 * @param setting its passage, with what the rules knew of it
 * @param place where in the item it stands
 * @param deciding tells the sentences in which the body that met decides
 */
public record DecisionCandidate(
        Passage sentence, List<Decision> ruled, Setting setting, SentencePlace place, DecidingSentence deciding) {

    /** What it and its surroundings are like, as the classifier has learned to weigh them. */
    public List<String> clues() {
        return SentenceClues.of(this);
    }
}
