package se.protokoll.registry;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private static final String MINUTES = "([0-5lO]" + D + ")";
    private static final String FULL = HOUR + "\\s?[.:,]\\s?" + MINUTES;
    private static final String LOOSE = HOUR + "(?:\\s?[.:,]?" + MINUTES + ")?+";
    /** What cannot follow: the figure is part of a longer one. */
    private static final String END = "(?![0-9]|[.:,/][0-9])";

    private static final String TO =
            "\\s{0,3}(?:[-–—−]{1,2}|till|t\\.?\\s?o\\.?\\s?m\\.?)\\s{0,3}(?:(?:ca|cirka|kl|klockan)\\.?\\s{0,2}){0,2}";

    /** "kl 13.00-14.00", "kl. 9–11", "klockan 18.30", "kl 1300-1500", "kl 09.00 11.45" without its dash. */
    private static final Pattern AFTER_KL = Pattern.compile(
            "\\b(?:kl|klockan|klo)\\b[.:]?\\s{0,3}(?:ca|cirka)?\\.?\\s{0,2}" + LOOSE + "(?![0-9]|[.:/][0-9])(?:" + TO
                    + LOOSE + END + "|\\s{1,2}" + FULL + END + ")?",
            Pattern.CASE_INSENSITIVE);

    /** "Tid: 13.00", "avslutades 15.40". */
    private static final Pattern AFTER_WORD = Pattern.compile(
            "\\b(?:tid|tiden|start|starttid|sluttid|slut|avslutas|avslutades|slutar|slutade|börjar|började|öppnas|öppnades|från)"
                    + "\\b:?\\s{1,3}" + FULL + END,
            Pattern.CASE_INSENSITIVE);

    /** "08:30–11.50" with nothing before it. */
    private static final Pattern SPAN = Pattern.compile("(?<![0-9.,:/\\p{L}-])" + FULL + TO + FULL + END);

    private static final List<Pattern> PATTERNS = List.of(AFTER_KL, SPAN, AFTER_WORD);

    private SwedishTimes() {}

    /** Every time and span of time in a text, in its order. */
    public static List<TimeMatch> findIn(String text) {
        return findIn(text, 0, text.length());
    }

    /** Every time and span of time in a part of a text, in its order; the offsets are those of the whole text. */
    public static List<TimeMatch> findIn(String text, int start, int end) {
        List<TimeMatch> times = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text).region(start, end).useTransparentBounds(true);
            while (matcher.find()) {
                TimeMatch time = time(matcher);
                if (time != null && times.stream().noneMatch(other -> overlap(other, time))) {
                    times.add(time);
                }
            }
        }
        times.sort(Comparator.comparingInt(TimeMatch::start));
        return times;
    }

    private static boolean overlap(TimeMatch one, TimeMatch other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static @Nullable TimeMatch time(Matcher m) {
        LocalTime from = time(m.group(1), m.group(2));
        for (int group = 3; group < m.groupCount(); group += 2) {
            if (m.group(group) != null) {
                LocalTime to = time(m.group(group), m.group(group + 1));
                return from == null || to == null ? null : new TimeMatch(m.start(), m.end(), from, to);
            }
        }
        return from == null ? null : new TimeMatch(m.start(), m.end(), from, null);
    }

    /** A time of day; null if there is none such. Midnight may be written 24.00. */
    private static @Nullable LocalTime time(String hour, @Nullable String minutes) {
        if (!Digits.hasFigure(hour)) {
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
