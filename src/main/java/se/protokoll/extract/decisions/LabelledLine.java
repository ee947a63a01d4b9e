package se.protokoll.extract.decisions;

import java.util.regex.Pattern;
import se.protokoll.extract.decisions.DecisionHeading.Zone;
import se.protokoll.extract.head.BodyWords;

/**
 * Reads what stands behind a label on its line: "Beslut: Anbudet antas. Pengar tas från reserven." For one item only.
 */
final class LabelledLine {

    /** Behind "Två förslag: buss eller film." this is no proposal any more. */
    private static final Pattern DECIDED = Pattern.compile("Beslutades|Beslöts");

    private final SentenceSplitter splitter;
    private final BodyWords body;
    private final DecidingSentence deciding;
    private final FoundDecisions decisions;
    private final boolean flat;

    /** @param flat whether the text has lost its line breaks */
    LabelledLine(SentenceSplitter splitter, DecidingSentence deciding, FoundDecisions decisions, boolean flat) {
        this.splitter = splitter;
        this.body = deciding.body();
        this.deciding = deciding;
        this.decisions = decisions;
        this.flat = flat;
    }

    /**
     * Adds what is decided there.
     *
     * @param rest what stands behind the label
     * @param said what the label says of it
     */
    void read(Passage rest, Zone said) {
        var sentences = splitter.sentences(rest);
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (said == Zone.DECISION ? isDecision(sentence.text(), i == 0) : i > 0 && isDecidedBehind(sentence)) {
                decisions.add(sentence, said == Zone.DECISION ? "decision-label" : "decision-sentence");
            }
        }
    }

    private boolean isDecision(String sentence, boolean first) {
        var found = deciding.in(sentence);
        if (found != null) {
            return !found.leadIn();
        }
        return first || Narrative.charges(sentence) || (!flat && BeneathDecision.isOneMoreBesideLabel(sentence, body));
    }

    private boolean isDecidedBehind(Passage sentence) {
        return DECIDED.matcher(sentence.text()).lookingAt() && deciding.in(sentence.text()) != null;
    }
}
