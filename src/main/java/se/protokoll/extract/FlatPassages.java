package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the headings and bullets within text that has lost its line breaks. */
final class FlatPassages {

    private static final Pattern BREAK = Pattern.compile(
            "(?<=[.:!?)\\p{L}\\d”] )(?:(?=(?:Ärendebeskrivning|Sammanfattning|Bakgrund|Beslutsunderlag|Yrkanden?|Propositionsordning"
                    + "|Beslutsgång|Reservation(?:er)?|Förslag till beslut|(?:\\p{Lu}\\p{L}+s )?(?:[Bb]eslut|BESLUT)|(?:\\p{Lu}\\p{L}+s )förslag(?: till beslut)?"
                    + "|Expedieras|Beslutet skickas till|Tidigare beslut|Jäv)(?:[ :]+(?:[-–•\\d]|\\p{Lu}|att )))"
                    + "|(?<=\\. )(?=(?:att|beslutar|beslutade|beslöt) )|(?=[-–•] ?(?:\\p{Lu}|att |beslutar)))");

    /** A heading found within the text, to be cut off from what follows it. */
    private static final Pattern HEADING_END = Pattern.compile(
            "^(.{3,60}?(?:[Bb]eslut|BESLUT|beskrivning|fattning|grund|underlag|anden?|ordning|gång|ation(?:er)?|förslag|till|Jäv))[ :]+(?=[-–•\\d\\p{Lu}]|att )");

    private FlatPassages() {}

    static List<Passage> of(Passage page) {
        var parts = new ArrayList<Passage>();
        var matcher = BREAK.matcher(page.text());
        int from = 0;
        while (matcher.find()) {
            addPart(page, from, matcher.start(), parts);
            from = matcher.start();
        }
        addPart(page, from, page.text().length(), parts);
        return parts;
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
        if (heading.find() && DecisionHeading.of(heading.group(1)) != null) {
            parts.add(page.part(from, from + heading.end(1)));
            parts.add(page.part(from + heading.end(), end));
        } else {
            parts.add(page.part(from, end));
        }
    }
}
