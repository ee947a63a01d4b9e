package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.agenda.ItemTitle;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.DecisionKind;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Proceedings;

/** The decisions of one item in the order in which they are found, each clause by itself. */
final class FoundDecisions {

    private static final double CONFIDENCE = 0.85;

    /** What stands below a decision's heading and decides nothing is brief. */
    private static final int LONGEST_NOTE = 200;

    /**
     * What stands below a heading "Beslut" and decides nothing: whom it is sent to, who disagrees, the head of a page.
     */
    private static final Pattern NO_DECISION = Pattern.compile(
            "(?iu:(?:justera(?:rens|rnas|ndes|re)|ordförandens?|sekreterarens?) sign(?:\\.|atur(?:er)?)?"
                    + "(?:[ :]*[.…_]|$)"
                    + "|(?:(?:beslutet|paragrafen|protokollet|utdrag) )?(?:expedieras|exp\\.?|skickas|delges|kopia)"
                    + "(?: för kännedom)? till(?!\\p{L})"
                    + "|expedieras:|förslag(?:et)? (?:att|om|till)(?!\\p{L})|hur man överklagar"
                    + "|paragrafen är (?:omedelbart )?justerad|beslutet delges \\p{L}+\\.?$|överklagandehänvisning"
                    + "|beslutet kan överklagas|beslutet (?:är|var) enhälligt|ärendet omfattas av sekretess"
                    + "|mot beslutet (?:reserverar|anmäl)|ordförande\\p{L}* [^.]*avslutat(?!\\p{L})|beslutar?$"
                    + "|beslutade$|beslöts?$)"
                    + "|(?:\\d+ )?(?:\\p{Lu}{3,} )+(?:SAMMANTRÄDES)?PROTOKOLL(?!\\p{L})|\\d+ PROTOKOLL(?!\\p{L})");

    /** A lead-in by itself: "Ankdammens byalag beslutar". */
    private static final Pattern LEAD_IN =
            Pattern.compile("\\p{Lu}[\\p{L} ,-]{2,60} (?:beslutar|beslutade|beslöt)(?: att)?:?");

    /** "Karta PDF": a file that a web page lists below. */
    private static final Pattern FILE =
            Pattern.compile("[^.:;]{2,80} \\(?(?:PDF|pdf|DOCX?|XLSX?)(?:[,:]? [\\d.,]+ [kKmM]B)?\\)?");

    private final @Nullable String number;
    private final @Nullable Integer page;
    private final DecidingSentence deciding;
    private final InnerLeadIns leadIns;
    private final boolean flat;
    private final List<Decision> decisions = new ArrayList<>();

    /**
     * @param number the item's, null if it has none
     * @param page where the item begins, null where the format has no pages
     * @param flat whether the text has lost its line breaks
     */
    FoundDecisions(
            @Nullable String number,
            @Nullable Integer page,
            DecidingSentence deciding,
            InnerLeadIns leadIns,
            boolean flat) {
        this.number = number;
        this.page = page;
        this.deciding = deciding;
        this.leadIns = leadIns;
        this.flat = flat;
    }

    /** Of what kind they are is told when they are whole. */
    List<Decision> all() {
        return decisions;
    }

    boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** The text of the last one; empty where there is none. */
    String lastText() {
        return decisions.isEmpty() ? "" : decisions.getLast().text();
    }

    /** Adds each clause of what was decided. */
    void add(Passage whole, String rule) {
        var sentence = leadIns.withoutLeadIn(whole);
        var found = deciding.in(sentence.text());
        for (var clause : DecisionClauses.split(sentence, found == null ? 0 : found.verbEnd(), flat)) {
            add(
                    clause.printed(),
                    new Evidence(clause.start(0), clause.end(clause.text().length()), page, rule, CONFIDENCE));
        }
    }

    /** What explains the decision before it in the same paragraph, or lists those elected, is part of it. */
    void extendLast(Passage rider) {
        var last = decisions.removeLast();
        var evidence = last.evidence();
        int end = rider.end(rider.text().length());
        add(
                last.text() + " " + rider.printed(),
                new Evidence(evidence.start(), end, page, evidence.rule(), evidence.confidence()));
    }

    private void add(String printed, Evidence evidence) {
        String text = withoutEdges(printed);
        if (text.length() <= LONGEST_NOTE && decidesNothing(text)) {
            return;
        }
        decisions.add(new Decision(number, text, DecisionKind.OTHER, Proceedings.NONE, evidence));
    }

    static boolean decidesNothing(String sentence) {
        return NO_DECISION.matcher(sentence).lookingAt()
                || LEAD_IN.matcher(sentence).matches()
                || FILE.matcher(sentence).matches()
                || ItemTitle.isCaseNumber(sentence);
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
