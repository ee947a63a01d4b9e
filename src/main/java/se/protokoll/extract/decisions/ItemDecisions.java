package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.decisions.DecisionHeading.Zone;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.DecisionKind;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Proceedings;

/**
 * Reads the decisions of one item: what stands under a heading that says so, and the sentences and clauses that say so
 * themselves. For one item only.
 */
final class ItemDecisions {

    /** What stands below a decision's heading and decides nothing is brief. */
    private static final int LONGEST_NOTE = 200;

    /** What stands below a heading "Beslut" and decides nothing: whom it is sent to, who disagrees, the head of a page. */
    private static final Pattern NO_DECISION = Pattern.compile(
            "(?i:(?:(?:beslutet|paragrafen|protokollet|utdrag) )?(?:expedieras|exp\\.?|skickas|delges|kopia)(?: för kännedom)? till\\b|expedieras:"
                    + "|förslag(?:et)? (?:att|om|till)\\b|hur man överklagar|överklagandehänvisning|beslutet kan överklagas|beslutet (?:är|var) enhälligt|[äÄ]rendet omfattas av sekretess"
                    + "|mot beslutet (?:reserverar|anmäl)|ordförande\\w* [^.]*avslutat\\b|beslutar?$|beslutade$|beslöts?$)"
                    + "|(?:\\d+ )?(?:\\p{Lu}{3,} )+(?:SAMMANTRÄDES)?PROTOKOLL\\b|\\d+ PROTOKOLL\\b");

    private static final Pattern LIST_ENTRY =
            Pattern.compile("^(?:att |dels |[-–—•*·] ?\\S|\\(?\\d{1,2}[.)] |\\d{1,2} (?=att )|[a-h][.)] )");

    /** What is to be done, below "Direktionen beslutar" and without "att". */
    private static final Pattern INFINITIVE = Pattern.compile("(?!vara )\\p{Ll}{2,}a (?!\\p{L}*(?:ar|er|des|tes) )");

    /** Those elected, one to a line, and the headings over them. */
    private static final Pattern NAMES = Pattern.compile("^(?:\\(\\p{L}{1,5}\\)\\s)?\\p{Lu}[\\p{L}'’.-]*"
            + "(?:\\s(?:\\(?\\p{L}{1,5}\\)|\\p{Lu}[\\p{L}'’.-]*|von|af|de|la|och|samt)){0,40},?$");

    /** "Direktionen beslutar: Anna väljs." The decision begins behind the colon. */
    private static final Pattern LEAD_IN =
            Pattern.compile("^([^.:]{3,80}?(?:beslutar|beslutade|beslöt)(?: [\\p{L} ]{1,30})?:) (?=\\S)");

    /** "• Budget - Rådet beslutade att …": what the entry is about. */
    private static final Pattern TOPIC = Pattern.compile("[-–•*·] \\p{Lu}[\\p{L} ]{2,60} [-–] (?=\\p{Lu})");

    private static final Pattern LETTER = Pattern.compile("[a-h]\\) \\p{Lu}");

    /** "Nämnden beslutar således att …" after a vote. */
    private static final Pattern RESULT =
            Pattern.compile("(?:beslutar|beslutade|beslöt) (?:således|därmed|härmed|alltså|därför|följaktligen)\\b");

    /** Behind "Två förslag: buss eller film." this is no proposal any more. */
    private static final Pattern DECIDED = Pattern.compile("Beslutades|Beslöts");

    private static final Pattern RULE = Pattern.compile("^[_\\-–—=*\\s]{3,}$");

    /** A section that is not an item of its own: one of an earlier protocol, quoted. */
    private static final Pattern SECTION = Pattern.compile("(?:\\p{Lu}\\p{L}{0,5} )?§ ?\\d");

    /** The section of an earlier protocol, with its day: what follows was decided then. */
    private static final Pattern EARLIER_SECTION = Pattern.compile(
            "(?:\\p{Lu}\\p{L}{0,5} )?§ ?\\d{1,3}(?:,| [–-])? (?:den )?(?:\\d{2}-\\d{2}-\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}[ -](?:19|20)?\\d{2})$");

    private static final Pattern BARE_PROPOSAL = Pattern.compile("^(?:[-–•*·] ?)?[Aa]tt .*\\.$");

    private static final int LONGEST_ABBREVIATION = 5;

    private final SentenceSplitter splitter;
    private final @Nullable String number;
    private final @Nullable Integer page;
    private final BodyWords body;
    private final DecidingSentence deciding;
    private final boolean flat;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();

    private Zone zone = Zone.TEXT;
    private OpenList list = OpenList.NONE;

    /** Whether the list was opened by a bullet, so that a number begins something else. */
    private boolean bulleted;

    private boolean afterSentence;
    private boolean bareProposal;
    private boolean proposed;

    /** Whether a sentence of the proposal says of itself that the body decides; another then is the decision. */
    private boolean explicitlyProposed;

    /** Whether a heading that says "Beslut" follows. */
    private boolean headingAhead;

    /** The letter before the matter that was begun last, where an item has several; 0 where it has not. */
    private char matter;

    private boolean clauseAhead;

    private boolean first;
    private boolean last;

    /** Whether a heading that says "Beslut" stands right above. */
    private boolean headed;

    private boolean afterNames;

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
            SentenceSplitter splitter, @Nullable String number, @Nullable Integer page, BodyWords body, boolean flat) {
        this.splitter = splitter;
        this.number = number;
        this.page = page;
        this.body = body;
        this.deciding = new DecidingSentence(body);
        this.flat = flat;
    }

    /** The decisions in the item's passages, in their order; of what kind they are is told when they are whole. */
    List<Decision> read(List<Passage> passages) {
        int lastHeading = lastHeading(passages);
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            first = i == 0;
            last = i == passages.size() - 1
                    || RULE.matcher(passages.get(i + 1).text()).matches();
            headingAhead = i < lastHeading;
            clauseAhead = !last && passages.get(i + 1).text().startsWith("att ");
            if (flat && passage.opensParagraph() && afterSentence) {
                enter(Zone.TEXT);
            }
            boolean names =
                    zone == Zone.DECISION && NAMES.matcher(passage.text()).matches();
            settings.add(new Setting(passage, zone, list, headed, names));
            read(passage, names);
            afterNames = names;
            afterSentence = passage.endsSentence();
        }
        return decisions;
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
        int inner = text.indexOf(". Beslut: ");
        if (inner > 0) {
            read(passage.part(0, inner + 1), names);
            read(passage.part(inner + 2, text.length()), false);
            return;
        }
        var leadIn = LEAD_IN.matcher(text);
        if (text.contains(": ") && leadIn.lookingAt() && deciding.in(leadIn.group(1)) != null) {
            read(passage.part(0, leadIn.end(1)), false);
            read(passage.part(leadIn.end(), text.length()), false);
            return;
        }
        var topic = TOPIC.matcher(text);
        if (topic.lookingAt() && deciding.in(text.substring(topic.end())) != null) {
            read(passage.part(topic.end(), text.length()), false);
            return;
        }
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
            headed = zone == Zone.DECISION;
            return;
        } else if (inline > 0) {
            readInline(passage, inline);
        } else if (isEntry(passage)) {
            if (list == OpenList.DECIDES) {
                addClauses(beforeNarrative(passage), "decision-clause");
            }
        } else if (zone == Zone.DECISION && BeneathDecision.isBodyAlone(text, body)) {
            list = OpenList.DECIDES;
        } else if (names) {
            readNames(passage);
        } else {
            list = OpenList.NONE;
            if (zone == Zone.DECISION) {
                readBeneathHeading(passage);
            } else {
                readText(passage);
            }
        }
        headed = false;
    }

    /** "a) Ansökan … Beslut: … b) Ansökan …": where the first matter has a heading of its own below, the next ends its zone. */
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
        int end = 0;
        for (var sentence : splitter.sentences(entry)) {
            int at = entry.text().indexOf(sentence.text(), end);
            if (end > 0 && Narrative.is(sentence.text())) {
                return entry.part(0, at - 1);
            }
            end = at + sentence.text().length();
        }
        return entry;
    }

    private void enter(Zone next) {
        zone = next;
        bareProposal = false;
        proposed = false;
        explicitlyProposed = false;
        list = OpenList.NONE;
        bulleted = false;
    }

    private Zone zone(DecisionHeading heading) {
        String owner = heading.owner();
        if (heading.zone() != Zone.DECISION || body.isOwnGenitive(owner)) {
            return heading.zone();
        }
        // An abbreviation that is not known may be the body's own.
        return owner != null && owner.length() <= LONGEST_ABBREVIATION ? Zone.TEXT : Zone.PROPOSAL;
    }

    /** Whether a passage is an entry of the open list; a bullet in a list that merely tells may decide by itself. */
    private boolean isEntry(Passage passage) {
        String text = passage.text();
        return list != OpenList.NONE
                && (passage.isEntry()
                        || LIST_ENTRY.matcher(text).lookingAt()
                        || (list == OpenList.DECIDES && INFINITIVE.matcher(text).lookingAt()))
                && (list != OpenList.TELLS || text.startsWith("att "))
                && !(bulleted && Character.isDigit(text.charAt(0)));
    }

    /** "Beslut: Ärendet bordläggs." The label holds for its line, and for a list that the line opens. */
    private void readInline(Passage passage, int start) {
        var heading = DecisionHeading.of(passage.text().substring(0, start - 2));
        var rest = passage.part(start, passage.text().length());
        var said = heading == null ? Zone.TEXT : zone(heading);
        enter(Zone.TEXT);
        if (said == Zone.DECISION) {
            var sentences = splitter.sentences(rest);
            for (int i = 0; i < sentences.size(); i++) {
                var found = deciding.in(sentences.get(i).text());
                boolean leadIn = found != null && found.leadIn();
                boolean charges = Narrative.charges(sentences.get(i).text());
                if (!leadIn && (i == 0 || found != null || charges)) {
                    addClauses(sentences.get(i), "decision-label");
                }
            }
        } else {
            splitter.sentences(rest).stream()
                    .skip(1)
                    .filter(sentence ->
                            DECIDED.matcher(sentence.text()).lookingAt() && deciding.in(sentence.text()) != null)
                    .forEach(sentence -> addClauses(sentence, "decision-sentence"));
        }
        if (!rest.endsSentence() || LIST_ENTRY.matcher(rest.text()).lookingAt()) {
            list = said == Zone.DECISION ? OpenList.DECIDES : OpenList.PROPOSES;
            bulleted = LIST_ENTRY.matcher(rest.text()).lookingAt()
                    && !Character.isDigit(rest.text().charAt(0));
        }
    }

    /** Names join the election above them, or are one by themselves. */
    private void readNames(Passage passage) {
        if (!decisions.isEmpty() && (afterNames || decisions.getLast().text().endsWith(":"))) {
            extendLast(passage);
        } else {
            addClauses(passage, "decision-heading");
        }
    }

    private void readBeneathHeading(Passage passage) {
        String above = decisions.isEmpty() ? "" : decisions.getLast().text();
        if (!headed && BeneathDecision.tellsOn(passage.text(), above, body)) {
            enter(Zone.TEXT);
            return;
        }
        boolean own = headed && body.isOwn(Narrative.subject(passage.text()));
        boolean explicit = false;
        for (var sentence : splitter.sentences(passage)) {
            var found = deciding.in(sentence.text());
            if (!own && found == null && Narrative.is(sentence.text())) {
                enter(Zone.TEXT);
                return;
            }
            if (PassedOn.is(sentence.text(), body) || (found != null && found.leadIn())) {
                list = OpenList.DECIDES;
            } else if (explicit && NO_DECISION.matcher(sentence.text()).lookingAt()) {
                explicit = false;
            } else if (explicit && BeneathDecision.tellsOn(sentence.text(), "", body)) {
                return;
            } else if (explicit && found == null && !BeneathDecision.isOneMore(sentence.text(), body)) {
                extendLast(sentence);
            } else {
                addClauses(sentence, "decision-heading");
                explicit = found != null;
            }
        }
    }

    /** What explains the decision before it in the same paragraph, or lists those elected, is part of it. */
    private void extendLast(Passage rider) {
        var last = decisions.removeLast();
        var evidence = last.evidence();
        int end = rider.end(rider.text().length());
        add(
                last.text() + " " + rider.text(),
                new Evidence(evidence.start(), end, page, evidence.rule(), evidence.confidence()));
    }

    private void readText(Passage passage) {
        if (zone == Zone.PROPOSAL) {
            readProposal(passage);
            return;
        }
        if (zone == Zone.PROCEDURE
                && !isApart(passage)
                && !RESULT.matcher(passage.text()).find()) {
            return;
        }
        var sentences = splitter.sentences(passage);
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            var found = deciding.in(sentence.text());
            boolean open = i == sentences.size() - 1 && !sentence.endsSentence();
            if (found == null) {
                readUndecided(sentence, i > 0 || afterSentence);
                list = open ? OpenList.TELLS : OpenList.NONE;
            } else if (found.leadIn() || (open && clauseAhead && sentence.text().endsWith(" förslag"))) {
                list = OpenList.DECIDES;
                zone = DecidingSentence.opensList(sentence.text()) ? Zone.DECISION : Zone.TEXT;
                if (zone == Zone.DECISION) {
                    sentences.subList(i + 1, sentences.size()).forEach(next -> addClauses(next, "decision-lead-in"));
                    return;
                }
            } else {
                addClauses(sentence, "decision-sentence");
                list = open ? OpenList.DECIDES : OpenList.NONE;
            }
        }
    }

    private boolean isApart(Passage passage) {
        return passage.opensParagraph()
                || (afterSentence && !headingAhead && body.isOwn(Narrative.subject(passage.text())));
    }

    /**
     * A proposal ends where the debate on it begins, or with a lead-in that stands alone behind it; one that is written as
     * a bare clause where a sentence begins in which the body decides.
     */
    private void readProposal(Passage passage) {
        var whole = deciding.in(passage.text());
        boolean alone = flat ? passage.text().endsWith(":") : passage.opensParagraph();
        boolean leadIn = proposed && whole != null && whole.leadIn() && alone;
        boolean again = flat && proposed && whole != null && !headingAhead && explicitlyProposed;
        explicitlyProposed |= whole != null;
        if (leadIn || again || (whole == null && Narrative.opensDebate(passage.text()))) {
            enter(Zone.TEXT);
            readText(passage);
            return;
        }
        proposed |= passage.endsSentence() || LIST_ENTRY.matcher(passage.text()).lookingAt();
        for (var sentence : splitter.sentences(passage)) {
            var found = deciding.in(sentence.text());
            if (found != null && bareProposal) {
                enter(Zone.TEXT);
                readText(passage.part(
                        passage.text().indexOf(sentence.text()), passage.text().length()));
                return;
            }
            bareProposal =
                    found == null && BARE_PROPOSAL.matcher(sentence.text()).find();
        }
    }

    private void readUndecided(Passage sentence, boolean afterSentence) {
        boolean beneathTitle = first && !afterSentence && DecisionClauses.isCharge(sentence.text());
        if (flat && (beneathTitle || (afterSentence && BareClause.is(sentence.text(), last)))) {
            addClauses(sentence, "decision-bare-clause");
        } else if (last && decisions.isEmpty() && PassedOn.isWhole(sentence.text(), body)) {
            addClauses(sentence, "decision-sentence");
        }
    }

    private void addClauses(Passage whole, String rule) {
        var leadIn = LEAD_IN.matcher(whole.text());
        boolean led = leadIn.lookingAt() && deciding.in(leadIn.group(1)) != null;
        var sentence = led ? whole.part(leadIn.end(), whole.text().length()) : whole;
        var found = deciding.in(sentence.text());
        for (var clause : DecisionClauses.split(sentence, found == null ? 0 : found.verbEnd(), flat)) {
            add(
                    clause.text(),
                    new Evidence(clause.start(0), clause.end(clause.text().length()), page, rule, 0.85));
        }
    }

    private void add(String printed, Evidence evidence) {
        String text = withoutEdges(printed);
        if (text.length() <= LONGEST_NOTE && NO_DECISION.matcher(text).lookingAt()) {
            return;
        }
        decisions.add(new Decision(number, text, DecisionKind.OTHER, Proceedings.NONE, evidence));
    }

    /** A decision without the colons and bars that text recognition and tables leave around it. */
    private static String withoutEdges(String printed) {
        int from = 0;
        int to = printed.length();
        while (from < to && ":| ".indexOf(printed.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "| ".indexOf(printed.charAt(to - 1)) >= 0) {
            to--;
        }
        return printed.substring(from, to);
    }
}
