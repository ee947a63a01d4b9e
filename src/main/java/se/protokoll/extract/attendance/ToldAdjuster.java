package se.protokoll.extract.attendance;

import java.util.regex.Pattern;
import se.protokoll.minutes.Attendance;

/** Tells from the words behind a name who was chosen to adjust the minutes: "Anna Ek och Bo Lind valdes att justera protokollet". */
final class ToldAdjuster {

    /** ", Hjo," or " (S)": whom somebody is there for. */
    private static final String AFFILIATION = "(?:,\\s+[^,.\\n]{1,40},|\\s+\\([^)\\n]{1,40}\\))?";

    private static final String OTHER =
            "(?:(?:,|\\s+och|\\s+samt)\\s+\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){1,2}" + AFFILIATION + ")";

    private static final Pattern CHOSEN = Pattern.compile(
            AFFILIATION + OTHER
                    + "{0,2}\\s+(?:valdes|utsågs|utses|utsetts|väljs|väljes|valts)\\s+(?:enhälligt\\s+)?"
                    + "(?:till\\s+(?:protokolls?)?(?:justerare|justeringsm[aä]n|justeringsperson(?:er)?)|att\\s+(?:\\p{L}+\\s+){0,5}justera)(?!\\p{L})");

    private final String text;
    private final int from;
    private final int to;

    /**
     * @param text the document's
     * @param from where it tells of the meeting
     * @param to how far it tells of who adjusts the minutes
     */
    ToldAdjuster(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    boolean is(Attendance person) {
        String name = person.name();
        int end = Math.min(text.length(), to + name.length() - 1);
        var named = new NamedInText(text, name);
        for (int at = named.next(from, end); at >= 0; at = named.next(at + 1, end)) {
            if (CHOSEN.matcher(text).region(at + name.length(), text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
