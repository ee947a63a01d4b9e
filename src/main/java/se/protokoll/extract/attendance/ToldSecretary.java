package se.protokoll.extract.attendance;

import java.util.regex.Pattern;
import se.protokoll.minutes.Attendance;

/**
 * Tells from the words around a name who was chosen to keep the minutes of the meeting: "Anna Ek valdes till sekreterare",
 * "Mötet valde Bo Lind till ordförande och Eva Ros till sekreterare".
 */
final class ToldSecretary {

    /** Characters of a sentence before a name and behind it. */
    private static final int SENTENCE = 160;

    private static final String IS_CHOSEN = "(?:valdes|utsågs|väljs|utses)\\s+(?:enhälligt\\s+)?";

    /** For the meeting, not for the years to come. */
    private static final String TO_RECORD =
            "till\\s+(?:mötes)?sekreterare(?!\\p{L}|\\s+(?:i|på|för)\\s(?!mötet|dagens|sammanträdet|stämman|årsmötet))";

    private static final Pattern CHOSEN =
            Pattern.compile(NamedInText.AFFILIATION + "\\s+(?:" + IS_CHOSEN + ")?" + TO_RECORD);

    private static final Pattern CHOOSING =
            Pattern.compile("(?<!\\p{L})(?:välja|utse|valde|utsåg|väljer|utser|valdes|utsågs|utses|väljs)(?!\\p{L})");

    /** Where a treasurer is chosen too, the officers of an association are. */
    private static final Pattern FOR_YEARS = Pattern.compile("(?iu)kassör|\\sår(?!\\p{L})|mandat|konstituer");

    private final String text;
    private final int from;
    private final int to;

    /**
     * @param text the document's
     * @param from where it tells of the meeting
     * @param to how far it tells of who keeps the minutes
     */
    ToldSecretary(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    boolean is(Attendance person) {
        int length = person.name().length();
        return new NamedInText(text, person.name()).places(from, to).anyMatch(at -> {
            var chosen = CHOSEN.matcher(text).region(at + length, text.length());
            return chosen.lookingAt() && isOfMeeting(at, chosen.end(), chosen.group());
        });
    }

    private boolean isOfMeeting(int nameStart, int end, String words) {
        String before = text.substring(Math.max(from, nameStart - SENTENCE), nameStart);
        before = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n\n")) + 1);
        String behind = text.substring(end, Math.min(text.length(), end + SENTENCE));
        int stop = behind.indexOf('.');
        String sentence = before + words + (stop < 0 ? behind : behind.substring(0, stop));
        return CHOOSING.matcher(before + words).find()
                && !FOR_YEARS.matcher(sentence).find();
    }
}
