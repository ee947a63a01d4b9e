package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Bullets;

/** Finds the headings and bullets within text that has lost its line breaks. */
final class FlatPassages {

    /** What stands at the head and foot of every page. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:Justerarsignatur(?:er)?|Justera\\p{L}+ sign(?!era)(?:atur(?:er)?)?|JUSTERA\\p{L}+ SIGN\\p{L}*"
                    + "|Ordförandens? sign(?!era)(?:atur)?|[Uu]tdragsbestyrk\\p{L}+|UTDRAGSBESTYRK\\p{L}+"
                    + "|Rätt utdraget bestyrkes)[.:]?" + "|^\\d{1,3} ?\\(\\d{1,3}\\)(?= |$)"
                    + "|^(?:\\p{L}*[Pp]rotokoll|PROTOKOLL) [Ss]id(?:a|an)?\\.? ?\\d{1,3} ?\\(\\d{1,3}\\)"
                    + "|^\\d{1,3} "
                    + "(?:(?:Sid(?:a|an|nr)?\\.? ?)?\\d{1,3} ?\\(\\d{1,3}\\)|Sid(?:a|an|nr)?\\.? ?\\d{1,3}(?!\\d))");

    /**
     * Whose decision or proposal it is: one or two words in the genitive, the first of them perhaps a pair; or the "s" that
     * is left where the name stood in a field of the form.
     */
    private static final String OWNER =
            "(?:\\p{Lu}\\p{L}+(?:[sS]|a \\p{Ll}+s|-,? (?:\\p{L}+- )?och \\p{Ll}+s)(?: \\p{Ll}+s)? |(?<= )s )";

    /** Headings in capitals, as far as they differ from those in small letters. */
    private static final String CAPITAL_HEADINGS =
            "ÄRENDEBESKRIVNING|ÄRENDET|SAMMANFATTNING|BAKGRUND|BESLUTSUNDERLAG|YRKANDEN?"
                    + "|PROPOSITION(?:SORDNING)?|BESLUTSGÅNG|RESERVATION(?:ER)?|FÖRSLAG(?: TILL BESLUT)?|JÄV";

    /** With what a decision begins whose subject was lost. */
    private static final String VERB =
            "(?:beslutar|lägger|godkänner|fastställer|antar|utser|uppdrar|ger|avslår|bifaller|noterar|överlämnar"
                    + "|återremitterar|bordlägger|beviljar|föreslår|tackar) ";

    /** A body as the subject of a sentence that may have lost its full stop to the title before it. */
    private static final String BODY = "(?:\\p{Lu}\\p{L}*-,? (?:\\p{L}+- )?och \\p{Ll}+(?:nämnden|utskottet)"
            + "|\\p{Lu}\\p{Ll}+a (?:nämnden|styrelsen|utskottet|rådet)|\\p{Lu}\\p{L}+s arbetsutskott"
            + "|(?<!- och |s )(?:Nämnden|Styrelsen|Utskottet|Rådet|Direktionen|Fullmäktige|Nätverket"
            + "|\\p{Lu}\\p{L}*(?:nämnden|styrelsen|utskottet|rådet|direktionen|fullmäktige|gruppen)))";

    private static final Pattern BREAK = Pattern.compile("(?<=[.:!?)\\p{L}\\d”] )"
            + "(?:(?=(?:Ärendebeskrivning|Sammanfattning|Bakgrund|Beslutsunderlag|Yrkanden?|Propositionsordning"
            + "|Beslutsgång|Ärendet|Reservation(?:er)?|Förslag till beslut|" + OWNER
            + "(?:beslut|Beslut|BESLUT)|Beslut|(?<!(?:FÖR|TILL|OM|AV) )BESLUT|" + OWNER
            + "förslag(?: till \\p{Ll}+)?|" + CAPITAL_HEADINGS
            + "|Expedieras|Exp|(?:Protokollsu|U)tdrag till|Sänds till|Skickas till|Beslutet (?:skickas|expedieras|sänds) till|Tidigare beslut|Jäv)(?:[ :]+(?:[-–\\d"
            + Bullets.DRAWN + "]|\\p{Lu}|att |"
            + VERB
            + ")|: \\p{Ll}))"
            + "|(?<!(?:som|vad|att|när|om|av|den|sedan|då|där) )(?=" + BODY
            + " (?:beslutar|beslutade|beslöt)(?:[:,]| \\p{Ll}| \\d))|(?<=\\. )(?<!\\.\\p{L}{1,2}\\. )(?=(?:att|beslutar|beslutade|beslöt|Beslutades|Beslöts) )|(?<=[.:] )(?=[a-h]\\) \\p{Lu})|(?=[-–"
            + Bullets.DRAWN + "] ?(?:\\p{Lu}|att |beslutar)))");

    /** Where a sentence has ended: what follows may be any heading, however it is worded. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.:!?)”] )(?=\\p{Lu})");

    /** What follows a heading that stands before it on the same line. */
    private static final Pattern BENEATH =
            Pattern.compile("[ :]+(?:(?=[-–\\d\\p{Lu}" + Bullets.DRAWN + "]|att |" + VERB + ")|(?<=: )(?=\\p{Ll}))");

    private static final int MOST_WORDS = 6;

    private FlatPassages() {}

    static List<Passage> of(Passage page) {
        var parts = new ArrayList<Passage>();
        var furniture = FURNITURE.matcher(page.text());
        int from = 0;
        while (furniture.find()) {
            addBroken(page.part(from, furniture.start()), parts);
            from = furniture.end();
        }
        addBroken(page.part(from, page.text().length()), parts);
        return parts;
    }

    private static void addBroken(Passage page, List<Passage> parts) {
        String text = page.text();
        var breaks = new TreeSet<Integer>();
        BREAK.matcher(text).results().map(MatchResult::start).forEach(breaks::add);
        SENTENCE_END
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .filter(start -> heading(text, start, text.length()) != null)
                .forEach(breaks::add);
        breaks.add(text.length());
        int from = 0;
        for (int end : breaks) {
            addPart(page, from, end, parts);
            from = end;
        }
    }

    private static void addPart(Passage page, int from, int to, List<Passage> parts) {
        int end = to;
        while (end > from && page.text().charAt(end - 1) == ' ') {
            end--;
        }
        if (end <= from) {
            return;
        }
        var heading = heading(page.text(), from, end);
        if (heading != null) {
            parts.add(page.part(from, heading.end()));
            parts.add(page.part(heading.beneath(), end));
        } else {
            parts.add(page.part(from, end));
        }
    }

    /**
     * A heading within the text, to be cut off from what follows it.
     *
     * @param end one past its last character
     * @param beneath where what stands beneath it begins
     */
    private record Heading(int end, int beneath) {}

    /** The heading that begins at a place, the shortest of several; null where none does. */
    private static @Nullable Heading heading(String text, int from, int limit) {
        var beneath = BENEATH.matcher(text).useTransparentBounds(true);
        int end = from;
        for (int words = 0; words < MOST_WORDS; words++) {
            while (end < limit && text.charAt(end) != ' ' && text.charAt(end) != ':') {
                end++;
            }
            if (beneath.region(end, limit).lookingAt() && DecisionHeading.of(text.substring(from, end)) != null) {
                return new Heading(end, beneath.end());
            }
            if (end >= limit || text.charAt(end) == ':') {
                return null;
            }
            end++;
        }
        return null;
    }
}
