package se.protokoll.extract.decisions;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.extract.words.Bullets;

/**
 * Reads what stands beneath a heading that says "Beslut", and tells where it ends without another heading. For one item
 * only.
 */
final class HeadedDecisions {

    /** "1. Taxan höjs.", "2. 40 000 kronor avsätts.": the number of a decision, whatever else it begins with. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)] (?=[\\p{Lu}\\d])|" + Bullets.NUMERAL);

    /** What is decided in one word; the reason stands behind it. */
    private static final Pattern ANSWER =
            Pattern.compile("(?:Avslag|Bifall|Avslås|Bifalls|Avstyrks|Tillstyrks|Beviljas)\\.");

    /** What a passage was. */
    enum Told {
        /** A decision, or something within what the heading holds for. */
        DECIDED,
        /** What the heading does not hold for any more, and no decision. */
        TOLD,
        /** The first of what is told as in any other text, which may decide. */
        TEXT
    }

    private final SentenceSplitter splitter;
    private final BodyWords body;
    private final DecidingSentence deciding;
    private final FoundDecisions decisions;
    private final OpenEntries entries;

    /** Whether the heading stands right above. */
    private boolean headed;

    /** Whether what stands right below the heading is the first of a numbered list. */
    private boolean listed;

    /** Whether the heading and what stands below it are one paragraph. */
    private boolean together;

    HeadedDecisions(
            SentenceSplitter splitter,
            BodyWords body,
            DecidingSentence deciding,
            FoundDecisions decisions,
            OpenEntries entries) {
        this.splitter = splitter;
        this.body = body;
        this.deciding = deciding;
        this.decisions = decisions;
        this.entries = entries;
    }

    /** Those passages behind which another number follows before the next heading, by their places. */
    static BitSet beforeNumbers(List<Passage> passages) {
        var before = new BitSet();
        for (int i = passages.size() - 2; i >= 0; i--) {
            var next = passages.get(i + 1);
            before.set(
                    i,
                    next.heading() == null
                            && (before.get(i + 1) || NUMBER.matcher(next.text()).lookingAt()));
        }
        return before;
    }

    boolean isHeaded() {
        return headed;
    }

    /** Whether the next passage stands right below a heading. */
    void head(boolean heading) {
        headed = heading;
    }

    /** The heading holds no more, for another has come or something else is told. */
    void end() {
        listed = false;
        together = false;
    }

    /**
     * Reads a passage.
     *
     * @param numberAhead whether another number follows before the next heading
     */
    Told read(Passage printed, boolean numberAhead) {
        var number = NUMBER.matcher(printed.text());
        boolean numbered = number.lookingAt();
        var passage = numbered ? printed.part(number.end(), printed.text().length()) : printed;
        listed = headed ? numbered : listed;
        if (listed && !numberAhead && isBehindList(printed)) {
            return Told.TEXT;
        }
        if (!headed && (BeneathDecision.tellsOn(passage.text(), decisions.lastText(), body) || isBehindBox(passage))) {
            return Told.TOLD;
        }
        together |= headed && !passage.opensBlock();
        return sentences(passage, (headed || numbered) && body.isOwn(Narrative.subject(passage.text())));
    }

    /** @param own whether the body itself is who does what the passage says */
    private Told sentences(Passage passage, boolean own) {
        boolean explicit = false;
        for (var sentence : splitter.sentences(passage)) {
            var found = deciding.in(sentence.text());
            if (!own && found == null && Narrative.is(sentence.text())) {
                return Told.TOLD;
            }
            if (PassedOn.is(sentence.text(), body) || (found != null && found.leadIn())) {
                entries.openBelowLeadIn(false);
            } else if (explicit && FoundDecisions.decidesNothing(sentence.text())) {
                explicit = false;
            } else if (explicit && BeneathDecision.tellsOn(sentence.text(), "", body)) {
                return Told.DECIDED;
            } else if (explicit && found == null && !isOneMore(sentence.text())) {
                if (!BeneathDecision.isDone(sentence.text())) {
                    decisions.extendLast(sentence);
                }
            } else {
                decisions.add(sentence, "decision-heading");
                explicit = found != null || ANSWER.matcher(sentence.text()).matches();
            }
        }
        return Told.DECIDED;
    }

    /** Whether a sentence behind a decision is one as well. */
    boolean isOneMore(String sentence) {
        return BeneathDecision.isOneMore(sentence, body)
                || NUMBER.matcher(sentence).lookingAt();
    }

    /**
     * "1. Taxan höjs." and in the next paragraph "Bo Ek gick igenom taxan.": without a number the account of the matter
     * begins.
     */
    private boolean isBehindList(Passage passage) {
        if (!passage.opensBlock() || passage.isEntry() || OpenEntries.isEntry(passage.text())) {
            return false;
        }
        var sentences = splitter.sentences(passage);
        return sentences.isEmpty()
                || !BeneathDecision.isOneMore(sentences.getFirst().text(), body);
    }

    /** Whether the heading has the decision in its own paragraph, and another begins here that does not decide. */
    private boolean isBehindBox(Passage passage) {
        if (!together || !passage.opensBlock()) {
            return false;
        }
        var sentences = splitter.sentences(passage);
        String first =
                sentences.isEmpty() ? passage.text() : sentences.getFirst().text();
        return sentences.size() > 1 && deciding.in(first) == null && !BeneathDecision.isOneMore(first, body);
    }
}
