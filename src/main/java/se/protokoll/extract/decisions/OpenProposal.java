package se.protokoll.extract.decisions;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.extract.words.Bullets;

/**
 * The proposal below a heading that says so, and where it ends without another heading: where the debate on it begins, or
 * with a lead-in that stands alone behind it; one that is written as a bare clause where a sentence begins in which the
 * body decides.
 * What the body lays before another ends with what it decides itself.
 */
final class OpenProposal {

    private static final Pattern BARE_PROPOSAL = Pattern.compile("^" + Bullets.BEFORE_ENTRY + "?[Aa]tt .*\\.$");

    /** "Arbetsutskottet föreslår att direktionen godkänner avtalet.": the whole of what is proposed. */
    private static final Pattern WHOLE =
            Pattern.compile("\\p{Lu}[\\p{L} -]{2,60} (?:föreslår|föreslog|hemställer),? att .*\\.");

    private final SentenceSplitter splitter;
    private final DecidingSentence deciding;
    private final BodyWords body;
    private final boolean flat;

    /** Whether the body that met lays the proposal before another. */
    private boolean passedOn;

    /** Whether something was proposed. */
    private boolean proposed;

    /** Whether a sentence of the proposal says of itself that the body decides; another then is the decision. */
    private boolean explicitly;

    /** Whether the last passage is a sentence that tells who proposes what. */
    private boolean told;

    /** Whether the last sentence is a clause without a verb that decides. */
    private boolean bare;

    /** @param flat whether the text has lost its line breaks */
    OpenProposal(SentenceSplitter splitter, DecidingSentence deciding, BodyWords body, boolean flat) {
        this.splitter = splitter;
        this.deciding = deciding;
        this.body = body;
        this.flat = flat;
    }

    /**
     * Forgets what was read of another.
     *
     * @param heading what stands above; empty where no heading does
     */
    void begin(String heading) {
        passedOn = PassedOn.isHeading(heading, body);
        proposed = false;
        explicitly = false;
        bare = false;
        told = false;
    }

    /**
     * What stands behind the proposal; null where all of a passage belongs to it.
     *
     * @param headingAhead whether a heading that says "Beslut" follows
     */
    @Nullable
    Passage behind(Passage passage, boolean headingAhead) {
        var whole = deciding.in(passage.text());
        boolean alone = flat ? passage.text().endsWith(":") : passage.opensParagraph() || told;
        boolean leadIn = proposed && whole != null && whole.leadIn() && alone;
        boolean own = passedOn && whole != null && body.isOwn(Narrative.subject(passage.text()));
        boolean again = flat && proposed && whole != null && !headingAhead && explicitly;
        explicitly |= whole != null;
        told = WHOLE.matcher(passage.text()).matches();
        if (leadIn || own || again || (whole == null && Narrative.opensDebate(passage.text()))) {
            return passage;
        }
        proposed |= passage.endsSentence() || OpenEntries.isEntry(passage.text());
        for (var sentence : splitter.sentences(passage)) {
            var found = deciding.in(sentence.text());
            if (found != null && bare) {
                return passage.part(passage.indexOf(sentence), passage.text().length());
            }
            bare = found == null && BARE_PROPOSAL.matcher(sentence.text()).find();
        }
        return null;
    }
}
