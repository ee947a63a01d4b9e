package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the headings and bullets within text that has lost its line breaks. */
final class FlatPassages {

    /** What stands at the head and foot of every page. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:Justerarsignatur(?:er)?|Justera\\p{L}+ sign(?:atur(?:er)?)?|JUSTERA\\p{L}+ SIGN\\p{L}*|Ordförandens? sign(?:atur)?|[Uu]tdragsbestyrk\\p{L}+|UTDRAGSBESTYRK\\p{L}+|Rätt utdraget bestyrkes)[.:]?"
                    + "|^\\d{1,3} ?\\(\\d{1,3}\\)(?= |$)|^(?:\\p{L}*[Pp]rotokoll|PROTOKOLL) [Ss]id(?:a|an)?\\.? ?\\d{1,3} ?\\(\\d{1,3}\\)|^\\d{1,3} (?:(?:Sid(?:a|an|nr)?\\.? ?)?\\d{1,3} ?\\(\\d{1,3}\\)|Sid(?:a|an|nr)?\\.? ?\\d{1,3}(?!\\d))");

    /** Whose decision or proposal it is: one or two words in the genitive, the first of them perhaps a pair. */
    private static final String OWNER = "(?:\\p{Lu}\\p{L}+(?:s|-,? (?:\\p{L}+- )?och \\p{Ll}+s)(?: \\p{Ll}+s)? )";

    /** With what a decision begins whose subject was lost. */
    private static final String VERB =
            "(?:beslutar|lägger|godkänner|fastställer|antar|utser|uppdrar|ger|avslår|bifaller|noterar|överlämnar|återremitterar|bordlägger|beviljar|föreslår|tackar) ";

    /** A body as the subject of a sentence that may have lost its full stop to the title before it. */
    private static final String BODY =
            "(?:\\p{Lu}\\p{L}*-,? (?:\\p{L}+- )?och \\p{Ll}+(?:nämnden|utskottet)|\\p{Lu}\\p{L}+s arbetsutskott|(?<!- och |s )(?:Nämnden|Styrelsen|Utskottet|Rådet|Direktionen|Fullmäktige|Nätverket|\\p{Lu}\\p{L}*(?:nämnden|styrelsen|utskottet|rådet|direktionen|fullmäktige|gruppen)))";

    private static final Pattern BREAK = Pattern.compile(
            "(?<=[.:!?)\\p{L}\\d”] )(?:(?=(?:Ärendebeskrivning|Sammanfattning|Bakgrund|Beslutsunderlag|Yrkanden?|Propositionsordning"
                    + "|Beslutsgång|Ärendet|Reservation(?:er)?|Förslag till beslut|" + OWNER
                    + "(?:beslut|Beslut|BESLUT)|Beslut|BESLUT|" + OWNER + "förslag(?: till beslut)?"
                    + "|Expedieras|Sänds till|Skickas till|Beslutet (?:skickas|expedieras|sänds) till|Tidigare beslut|Jäv)(?:[ :]+(?:[-–•\\d]|\\p{Lu}|att |"
                    + VERB
                    + ")|: \\p{Ll}))"
                    + "|(?<!(?:som|vad|att|när|om|av|den|sedan|då|där) )(?=" + BODY
                    + " (?:beslutar|beslutade|beslöt)(?:[:,]| \\p{Ll}| \\d))"
                    + "|(?<=\\. )(?<!\\.\\p{L}{1,2}\\. )(?=(?:att|beslutar|beslutade|beslöt) )|(?=[-–•] ?(?:\\p{Lu}|att |beslutar)))");

    /** A heading found within the text, to be cut off from what follows it. */
    private static final Pattern HEADING_END = Pattern.compile(
            "^((?:Beslut|BESLUT|Ärendet)(?= )|.{3,60}?(?:[Bb]eslut|BESLUT|beskrivning|fattning|grund|underlag|anden?|ordning|gång|ation(?:er)?|förslag|till|Jäv))[ :]+(?=[-–•\\d\\p{Lu}]|att |"
                    + VERB + ")");

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
        var matcher = BREAK.matcher(page.text());
        int from = 0;
        while (matcher.find()) {
            addPart(page, from, matcher.start(), parts);
            from = matcher.start();
        }
        addPart(page, from, page.text().length(), parts);
    }

    private static void addPart(Passage page, int from, int to, List<Passage> parts) {
        int end = to;
        while (end > from && page.text().charAt(end - 1) == ' ') {
            end--;
        }
        if (end <= from) {
            return;
        }
        String text = page.text().substring(from, end);
        var heading = HEADING_END.matcher(text);
        if (heading.lookingAt() && DecisionHeading.of(heading.group(1)) != null) {
            parts.add(page.part(from, from + heading.end(1)));
            parts.add(page.part(from + heading.end(), end));
        } else {
            parts.add(page.part(from, end));
        }
    }
}
