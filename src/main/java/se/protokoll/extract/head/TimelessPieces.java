package se.protokoll.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.registry.DateMatch;
import se.protokoll.registry.SwedishDates;
import se.protokoll.registry.SwedishTimes;
import se.protokoll.registry.TimeMatch;
import se.protokoll.registry.Weekdays;

/**
 * A text of the head, cut where dates and times stand.
 *
 * @param text the whole
 * @param pieces what is left of it, in its order
 * @param dates the dates in it
 * @param times the times in it
 */
record TimelessPieces(String text, List<String> pieces, List<DateMatch> dates, List<TimeMatch> times) {

    private static final Pattern WORD_OF_TIME = Pattern.compile(
            "(?:[\\s,;(–-]|^)" + "(?:den(?= \\d|$)|från(?= (?:kl|\\d))|(?:och )?avsluta(?:s|des)(?= (?:kl|\\d))"
                    + "|kl\\.?(?=[\\s,:\\d]|$)|klockan|tid:|paus(?=[\\s,:]|$)|ajourner\\p{L}*|" + Weekdays.SHORT_REGEX
                    + "(?:dag)?(?:en)?(?= den| \\d)|:\\d\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WORD_OF_CLOCK = Pattern.compile(
            "(?<![\\p{L}])(?:kl\\.?|klockan)(?= )|\\d[.:]\\d\\d", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "13-14.30", without the word for a clock before it. */
    private static final Pattern HOURS =
            Pattern.compile("(?<![\\d/.:-])\\d{1,2}(?:[.:]\\d\\d)?\\s?[–-]\\s?\\d{1,2}[.:]\\d\\d(?![\\d.:/-])");

    private static final Pattern CUT = Pattern.compile("\u0000+");

    private static final Pattern BEFORE = Pattern.compile("^[\\s,;.:–-]+");

    static TimelessPieces of(String text) {
        var dates = SwedishDates.findIn(text);
        var times = SwedishTimes.findIn(text);
        var marked = new StringBuilder(text);
        dates.forEach(date -> blank(marked, date.start(), date.end()));
        times.forEach(time -> blank(marked, time.start(), time.end()));
        for (var pattern : List.of(WORD_OF_TIME, HOURS)) {
            var words = pattern.matcher(text);
            while (words.find()) {
                blank(marked, words.start(), words.end());
            }
        }
        var pieces = new ArrayList<String>();
        for (String piece : CUT.split(marked, -1)) {
            String tidied = piece.strip();
            if (tidied.chars().anyMatch(Character::isLetter)) {
                pieces.add(BEFORE.matcher(tidied).replaceFirst("").strip());
            }
        }
        return new TimelessPieces(text, pieces, dates, times);
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, '\u0000');
        }
    }

    /** The first piece; empty where nothing is left. */
    String first() {
        return pieces.isEmpty() ? "" : pieces.getFirst();
    }

    /** The pieces behind the first. */
    List<String> later() {
        return pieces.subList(Math.min(1, pieces.size()), pieces.size());
    }

    boolean hasDateOrTime() {
        return !dates.isEmpty() || !times.isEmpty();
    }

    /** Whether a date stands in it, and a time or the word for one. */
    boolean hasDateAndTime() {
        return !dates.isEmpty() && WORD_OF_CLOCK.matcher(text).find();
    }

    boolean startsWithDate() {
        return !dates.isEmpty() && dates.getFirst().start() == 0;
    }
}
