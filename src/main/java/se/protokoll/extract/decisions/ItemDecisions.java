package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.decisions.DecisionHeading.Zone;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.minutes.Decision;

/**
 * Reads the decisions of one item: what stands under a heading that says so, and the sentences and clauses that say so
 * themselves. For one item only.
 */
final class ItemDecisions {

    /** Those elected, one to a line, and the headings over them. */
    private static final Pattern NAMES = Pattern.compile("^(?:\\(\\p{L}{1,5}\\)\\s)?\\p{Lu}[\\p{L}'’.-]*"
            + "(?:\\s(?:\\(?\\p{L}{1,5}\\)|\\p{Lu}[\\p{L}'’.-]*|von|af|de|la|och|samt)){0,40},?$");

    private static final Pattern LETTER = Pattern.compile("[a-h]\\) \\p{Lu}");

    private static final Pattern RULE = Pattern.compile("^[_\\-–—=*\\s]{3,}$");

    /** A section that is not an item of its own: one of an earlier protocol, quoted. */
    private static final Pattern SECTION = Pattern.compile("(?:\\p{Lu}\\p{L}{0,5} )?§ ?\\d");

    /** The section of an earlier protocol, with its day: what follows was decided then. */
    private static final Pattern EARLIER_SECTION =
            Pattern.compile("(?:\\p{Lu}\\p{L}{0,5} )?§ ?\\d{1,3}(?:,| [–-])? (?:den )?"
                    + "(?:\\d{2}-\\d{2}-\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}[ -](?:19|20)?\\d{2})$");

    private static final int LONGEST_ABBREVIATION = 5;

    private final SentenceSplitter splitter;
    private final BodyWords body;
    private final DecidingSentence deciding;
    private final InnerLeadIns leadIns;
    private final boolean flat;
    private final FoundDecisions decisions;
    private final OpenEntries entries = new OpenEntries();
    private final OpenProposal proposal;
    private final HeadedDecisions headed;
    private final LabelledLine labelled;
    private final List<Setting> settings = new ArrayList<>();

    private Zone zone = Zone.TEXT;
    private boolean afterSentence;

    /** Whether a heading that says "Beslut" follows. */
    private boolean headingAhead;

    /** The letter before the matter that was begun last, where an item has several; 0 where it has not. */
    private char matter;

    private boolean clauseAhead;

    private boolean first;
    private boolean last;

    /** Whether another number follows before the next heading. */
    private boolean numberAhead;

    private boolean afterNames;

    /** Whether a lead-in within the text has opened a list, and an entry of it has come: what is none ends it. */
    private boolean itemized;

    private boolean ledIn;

    /**
     * A passage and what is known of it from what stands before.
     *
     * @param zone what the heading above says
     * @param list the list that is open
     * @param headed whether a heading that says "Beslut" stands right above
     * @param names whether it is one of those elected, below a heading
     */
    record Setting(Passage passage, Zone zone, OpenList list, boolean headed, boolean names) {}

    /**
     * @param number the item's, null if it has none
     * @param page where the item begins, null where the format has no pages
     * @param flat whether the text has lost its line breaks, and perhaps lead-ins with them
     */
    ItemDecisions(
            SentenceSplitter splitter,
            @Nullable String number,
            @Nullable Integer page,
            DecidingSentence deciding,
            boolean flat) {
        this.splitter = splitter;
        this.body = deciding.body();
        this.deciding = deciding;
        this.leadIns = new InnerLeadIns(deciding);
        this.flat = flat;
        this.decisions = new FoundDecisions(number, page, deciding, leadIns, flat);
        this.proposal = new OpenProposal(splitter, deciding, body, flat);
        this.headed = new HeadedDecisions(splitter, body, deciding, decisions, entries);
        this.labelled = new LabelledLine(splitter, deciding, decisions, flat);
    }

    /** The decisions in the item's passages, in their order; of what kind they are is told when they are whole. */
    List<Decision> read(List<Passage> passages) {
        int lastHeading = lastHeading(passages);
        var beforeNumbers = HeadedDecisions.beforeNumbers(passages);
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            first = i == 0;
            last = i == passages.size() - 1
                    || RULE.matcher(passages.get(i + 1).text()).matches();
            headingAhead = i < lastHeading;
            numberAhead = beforeNumbers.get(i);
            clauseAhead = !last && passages.get(i + 1).text().startsWith("att ");
            if (flat && passage.opensParagraph() && afterSentence) {
                enter(Zone.TEXT);
            }
            boolean names =
                    zone == Zone.DECISION && NAMES.matcher(passage.text()).matches();
            settings.add(new Setting(passage, zone, entries.list(), headed.isHeaded(), names));
            leadIns.cut(passage).forEach(piece -> read(piece, names));
            afterNames = names;
            afterSentence = passage.endsSentence();
        }
        return decisions.all();
    }

    private int lastHeading(List<Passage> passages) {
        for (int i = passages.size() - 1; i >= 0; i--) {
            var heading = passages.get(i).heading();
            if (heading != null && zone(heading) == Zone.DECISION) {
                return i;
            }
        }
        return -1;
    }

    /** The passages that were read, each with what was known of it. */
    List<Setting> settings() {
        return settings;
    }

    private void read(Passage passage, boolean names) {
        String text = passage.text();
        endAtNextMatter(text);
        var heading = passage.heading();
        boolean passesOn = zone == Zone.DECISION && PassedOn.is(text, body);
        int inline = heading == null ? DecisionHeading.inlineEnd(text) : -1;
        if (EARLIER_SECTION.matcher(text).matches()) {
            enter(Zone.PROPOSAL);
        } else if (RULE.matcher(text).matches() || SECTION.matcher(text).lookingAt()) {
            enter(Zone.TEXT);
        } else if (heading != null && !passesOn) {
            enter(zone(heading));
            proposal.begin(text);
            headed.head(zone == Zone.DECISION);
            return;
        } else if (inline > 0) {
            readInline(passage, inline);
        } else if (entries.include(passage)) {
            var entry = entries.unnumbered(passage);
            itemized = ledIn;
            if (entries.decide()) {
                decisions.add(beforeNarrative(entry), "decision-clause");
            }
        } else if (zone == Zone.DECISION && BeneathDecision.isBodyAlone(text, body)) {
            entries.open(OpenList.DECIDES);
        } else if (names) {
            readNames(passage);
        } else {
            entries.open(OpenList.NONE);
            switch (zone) {
                case DECISION -> readBeneathHeading(entries.unnumbered(passage));
                case PROPOSAL -> readProposal(passage);
                default -> readText(passage);
            }
        }
        headed.head(false);
    }

    /**
     * "a) Ansökan … Beslut: … b) Ansökan …": where the first matter has a heading of its own below, the next ends its
     * zone.
     */
    private void endAtNextMatter(String text) {
        var letter = LETTER.matcher(text);
        if (letter.lookingAt() && zone == Zone.DECISION && text.charAt(0) == matter + 1) {
            enter(Zone.TEXT);
        }
        if (letter.lookingAt() && zone == Zone.TEXT) {
            matter = text.charAt(0);
        }
    }

    /** An entry without the sentences behind it that tell what somebody did: "att svara. Bo Ek reserverar sig." */
    private Passage beforeNarrative(Passage entry) {
        var sentences = splitter.sentences(entry);
        for (var sentence : sentences.subList(Math.min(1, sentences.size()), sentences.size())) {
            if (Narrative.is(sentence.text())) {
                return entry.part(0, entry.indexOf(sentence) - 1);
            }
        }
        return entry;
    }

    private void enter(Zone next) {
        zone = next;
        ledIn = false;
        itemized = false;
        proposal.begin("");
        entries.close();
        headed.end();
    }

    private Zone zone(DecisionHeading heading) {
        String owner = heading.owner();
        if (heading.zone() != Zone.DECISION || body.isOwnGenitive(owner)) {
            return heading.zone();
        }
        // An abbreviation that is not known may be the body's own.
        return owner != null && owner.length() <= LONGEST_ABBREVIATION ? Zone.TEXT : Zone.PROPOSAL;
    }

    /** "Beslut: Ärendet bordläggs." The label holds for its line, and for a list that the line opens. */
    private void readInline(Passage passage, int start) {
        var heading = DecisionHeading.of(passage.text().substring(0, start - 2));
        var rest = passage.part(start, passage.text().length());
        var said = heading == null ? Zone.TEXT : zone(heading);
        enter(Zone.TEXT);
        labelled.read(rest, said);
        if (!rest.endsSentence() || OpenEntries.isEntry(rest.text())) {
            entries.open(said == Zone.DECISION ? OpenList.DECIDES : OpenList.PROPOSES, rest.text());
        }
    }

    /** Names join the election above them, or are one by themselves. */
    private void readNames(Passage passage) {
        if (!decisions.isEmpty() && (afterNames || decisions.lastText().endsWith(":"))) {
            decisions.extendLast(passage);
        } else {
            decisions.add(passage, "decision-heading");
        }
    }

    private void readBeneathHeading(Passage passage) {
        boolean behindList = itemized && !headed.isOneMore(passage.text());
        var told = behindList ? HeadedDecisions.Told.TEXT : headed.read(passage, numberAhead);
        if (told != HeadedDecisions.Told.DECIDED) {
            enter(Zone.TEXT);
        }
        if (told == HeadedDecisions.Told.TEXT) {
            readText(passage);
        }
    }

    private void readProposal(Passage passage) {
        var behind = proposal.behind(passage, headingAhead);
        if (behind != null) {
            enter(Zone.TEXT);
            readText(behind);
        }
    }

    private void readText(Passage passage) {
        if (zone == Zone.PROCEDURE && !isApart(passage) && !VoteResult.isDrawn(passage.text()) && !isOutcome(passage)) {
            return;
        }
        var sentences = splitter.sentences(passage);
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            var found = deciding.in(sentence.text());
            boolean open = i == sentences.size() - 1 && !sentence.endsSentence();
            if (found == null) {
                readUndecided(sentence, i > 0 || afterSentence);
                entries.open(open ? OpenList.TELLS : OpenList.NONE);
            } else if (found.leadIn() || (open && clauseAhead && WaitingLeadIn.is(sentence.text(), found.verbEnd()))) {
                zone = DecidingSentence.opensList(sentence.text()) ? Zone.DECISION : Zone.TEXT;
                entries.openBelowLeadIn(zone == Zone.TEXT);
                ledIn = zone == Zone.DECISION;
                itemized = false;
                if (zone == Zone.DECISION) {
                    sentences.subList(i + 1, sentences.size()).forEach(next -> decisions.add(next, "decision-lead-in"));
                    return;
                }
            } else {
                decisions.add(sentence, "decision-sentence");
                entries.open(open ? OpenList.DECIDES : OpenList.NONE);
            }
        }
    }

    /** Whether a vote is told to have ended so, and nothing else of the item says what was decided. */
    private boolean isOutcome(Passage passage) {
        return !headingAhead && decisions.isEmpty() && VoteResult.isCounted(passage.text());
    }

    private boolean isApart(Passage passage) {
        return passage.opensParagraph()
                || (afterSentence && !headingAhead && body.isOwn(Narrative.subject(passage.text())));
    }

    private void readUndecided(Passage sentence, boolean afterSentence) {
        boolean beneathTitle = first && !afterSentence && DecisionClauses.isCharge(sentence.text());
        if (flat && (beneathTitle || (afterSentence && BareClause.is(sentence.text(), last)))) {
            decisions.add(sentence, "decision-bare-clause");
        } else if (last && decisions.isEmpty() && PassedOn.isWhole(sentence.text(), body)) {
            decisions.add(sentence, "decision-sentence");
        }
    }
}
