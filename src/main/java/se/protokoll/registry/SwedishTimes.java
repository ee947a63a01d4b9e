package se.protokoll.registry;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds times of day. A bare "13.15" can be an amount, a section or a date, so that a single time counts only after a
 * word that announces one ("kl", "tid", "avslutades"), a span also without.
 */
public final class SwedishTimes {

    private static final String D = Digits.ONE;
    private static final String HOUR = "([01lIO]?" + D + "|2[0-4])";
    private static final String MINUTES = "([0-5][0-9]|[0-5lO]" + D + "(?!\\p{L}))";
    private static final String FULL = HOUR + "\\s?[.:,]\\s?" + MINUTES;
    private static final String LOOSE = HOUR + "(?:\\s?[.:,]?" + MINUTES + ")?+";

    /** What cannot follow: the figure is part of a longer one. */
    private static final String END = "(?![0-9]|[.:,/][0-9])";

    /** Words in any case, but not the letters that stand for figures: "Lo" is no ten. */
    private static final String TO = "\\s{0,3}(?iu:[-–—−]{1,2}|till|t\\.?\\s?o\\.?\\s?m\\.?)\\s{0,3}"
            + "(?iu:(?:ca|cirka|kl|klockan)\\.?\\s{0,2}){0,2}";

    /** "13.00-14.00", "9–11", "18.30", "1300-1500", "09.00 11.45" without its dash. */
    private static final Pattern AFTER_KL =
            Pattern.compile(LOOSE + "(?![0-9]|[.:/][0-9])(?:" + TO + LOOSE + END + "|\\s{1,2}" + FULL + END + ")?");

    /** "08:30–11.50", or "9.0011.15" where the dash was lost. */
    private static final Pattern SPAN = Pattern.compile(FULL + "(?:" + TO + ")?+" + FULL + END);

    /** "15.40", "13.30 16.40" without its dash, which is often lost on the way from paper to text. */
    private static final Pattern AFTER_WORD = Pattern.compile(FULL + END + "(?:\\s{1,2}" + FULL + END + ")?");

    /** "13–15.30", "9-12", of which only a word before them says that they are hours. */
    private static final Pattern HOURS = Pattern.compile(
            HOUR + "(?:[.:]" + MINUTES + ")?" + TO + HOUR + "(?:[.:]" + MINUTES + ")?(?![0-9]|[.:,/–-][0-9])()()");

    /** Behind the hours of a clock with twelve of them: "kl. 6 e.m.", "kl 7 em.", "kl. 2 på eftermiddagen". */
    private static final Pattern AFTERNOON = Pattern.compile(
            "\\s?(?:e\\.\\s?m\\.?|em\\.?|på (?:eftermiddagen|kvällen|aftonen))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int NOON = 12;

    private static final Set<String> KL = Set.of("kl", "klockan", "klo");
    private static final Set<String> TIME = Set.of("tid", "tiden");
    private static final Set<String> ABOUT = Set.of("ca", "cirka");
    private static final Set<String> ANNOUNCING = Set.of(
            "tid",
            "tiden",
            "start",
            "starttid",
            "sluttid",
            "slut",
            "avslutas",
            "avslutades",
            "slutar",
            "slutade",
            "börjar",
            "började",
            "öppnas",
            "öppnades",
            "från");

    private static final int WIDEST_GAP = 3;

    private SwedishTimes() {}

    /** Every time and span of time in a text, in its order. */
    public static List<TimeMatch> findIn(String text) {
        return findIn(text, 0, text.length());
    }

    /** Every time and span of time in a part of a text, in its order; the offsets are those of the whole text. */
    public static List<TimeMatch> findIn(String text, int start, int end) {
        List<TimeMatch> times = new ArrayList<>();
        int at = start;
        while (at < end) {
            boolean goesOn = !times.isEmpty() && follows(text, times.getLast().end(), at);
            TimeMatch read = Digits.isNumberStart(text, at, end) ? read(text, start, at, end, goesOn) : null;
            TimeMatch time = read == null ? null : inAfternoon(text, read, end);
            if (time != null) {
                times.add(time);
            }
            at = time == null ? at + 1 : time.end();
        }
        return times;
    }

    private static TimeMatch inAfternoon(String text, TimeMatch time, int end) {
        var afternoon = AFTERNOON.matcher(text).region(time.end(), end).useTransparentBounds(true);
        return afternoon.lookingAt()
                ? new TimeMatch(
                        time.start(),
                        afternoon.end(),
                        inAfternoon(time.from()),
                        time.to() == null ? null : inAfternoon(time.to()))
                : time;
    }

    private static LocalTime inAfternoon(LocalTime time) {
        return time.getHour() < NOON ? time.plusHours(NOON) : time;
    }

    /** Whether a place comes right after a time: "09.00 11.45 12.30 16.15". */
    private static boolean follows(String text, int time, int at) {
        return at - time <= WIDEST_GAP && text.substring(time, at).isBlank();
    }

    private static @Nullable TimeMatch read(String text, int start, int at, int end, boolean goesOn) {
        int word = wordBefore(text, start, at);
        String before = word < 0 ? "" : word(text, word);
        if (ABOUT.contains(before) && wordBefore(text, start, word) >= 0) {
            word = wordBefore(text, start, word);
            before = word(text, word);
        }
        if (KL.contains(before)) {
            TimeMatch time = time(AFTER_KL, text, word, at, end);
            return time == null ? time(SPAN, text, word, at, end) : time;
        }
        if (at > start && "-–.,:/".indexOf(text.charAt(at - 1)) >= 0) {
            return null;
        }
        TimeMatch span = time(SPAN, text, at, at, end);
        if (span == null && TIME.contains(before)) {
            span = time(HOURS, text, at, at, end);
        }
        return span == null && (goesOn || ANNOUNCING.contains(before)) ? time(AFTER_WORD, text, at, at, end) : span;
    }

    /**
     * The start of the word before a place with nothing but a little white space, a full stop or a colon between; or
     * -1.
     */
    private static int wordBefore(String text, int start, int at) {
        int from = at;
        while (from > start && at - from <= WIDEST_GAP && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        if (from > start && (text.charAt(from - 1) == '.' || text.charAt(from - 1) == ':')) {
            from--;
        }
        int wordEnd = from;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from < wordEnd ? from : -1;
    }

    private static String word(String text, int start) {
        return Words.key(text.substring(start, WordBreaks.wordEnd(text, start, text.length())));
    }

    private static @Nullable TimeMatch time(Pattern pattern, String text, int start, int at, int end) {
        Matcher m = pattern.matcher(text).region(at, end);
        LocalTime from = m.lookingAt() ? time(m.group(1), m.group(2)) : null;
        if (from == null) {
            return null;
        }
        for (int group = 3; group < m.groupCount(); group += 2) {
            if (m.group(group) != null) {
                LocalTime to = time(m.group(group), m.group(group + 1));
                int fromEnd = Math.max(m.end(1), m.end(2));
                boolean dashless = text.substring(fromEnd, m.start(group)).isBlank();
                if (dashless && (to == null || !to.isAfter(from))) {
                    return new TimeMatch(start, fromEnd, from, null);
                }
                return to == null ? null : new TimeMatch(start, m.end(), from, to);
            }
        }
        return new TimeMatch(start, m.end(), from, null);
    }

    /** A time of day; null if there is none such. Midnight may be written 24.00. */
    private static @Nullable LocalTime time(@Nullable String hour, @Nullable String minutes) {
        if (hour == null || !Digits.hasFigure(hour)) {
            return null;
        }
        int hours = Digits.parse(hour);
        int minute = minutes == null ? 0 : Digits.parse(minutes);
        if (hours == 24 && minute == 0) {
            return LocalTime.MIDNIGHT;
        }
        return hours < 24 && minute < 60 ? LocalTime.of(hours, minute) : null;
    }
}
