package se.protokoll.registry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.registry.DateMatch.Form;

/** Finds dates in every form that Swedish minutes print them in. */
public final class SwedishDates {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;

    private static final String D = Digits.ONE;
    private static final String DAY = "(" + D + "{1,2})";
    private static final String YEAR = "(" + D + "{4})";
    private static final String DASH = "[-–—−]";

    /** "19 maj 2022", "12–13 juni", "l4 nov. -68", "19:e maj", "14:de mars", "1:sta mars". */
    private static final Pattern WORDS =
            Pattern.compile(DAY + "(?:[:.]?(?:[ea]|[dt]e|st[ae]|dra|dje)(?![\\p{L}\\d])|\\.)?(?:\\s{0,2}(?:" + DASH
                    + "|och|t\\.?\\s?o\\.?\\s?m\\.?)\\s{0,2}" + D
                    + "{1,2}\\.?)?\\s{0,3}([\\p{L}][\\p{L}01]{2,9})(?![\\p{L}])\\.?"
                    + "(?:,?\\s{0,3}(?:år\\s)?" + YEAR + "(?![0-9])|\\s{0,2}[-–−'’](" + D + "{2})(?![0-9]))?");

    /** What stands between two days of which the later has the year. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\s{0,2}(?:" + DASH + "|och|till|t\\.?\\s?o\\.?\\s?m\\.?)\\s{0,2}(?:den\\s)?");

    /** "2022-05-19", also with spaces, points or slashes. */
    private static final Pattern ISO =
            Pattern.compile(YEAR + "(\\s?[-–−./]\\s?|\\s)(" + D + "{1,2})\\2(" + D + "{1,2})(?![0-9])");

    /** "22-05-19", "24.12.06". */
    private static final Pattern SHORT =
            Pattern.compile("(" + D + "{2})([-–−.])(" + D + "{2})\\2(" + D + "{2})(?![0-9]|[-–−.][0-9])");

    /** "14.3.2023", "14-03-2023", "14/3/2023". */
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + "([-–−./])" + DAY + "\\2" + YEAR + "(?![0-9])");

    /** "3/6-2013", "4/9 -17", "3/6 2013", "3/12"; of several days, "14-15/3 2023", only where the year is printed. */
    private static final Pattern SLASH = Pattern.compile(DAY + "(?:\\s?" + DASH + "\\s?" + D + "{1,2}(?=/" + D
            + "{1,2}\\s?[-–−/,.']?\\s?" + D + "{4}(?![0-9])))?/" + DAY + "(?![0-9/])(?:\\s?[-–−/,.']?\\s?" + YEAR
            + "(?![0-9])|\\s?[-–−/'’]\\s?(" + D + "{2})(?![0-9]))?");

    /** "20220519". */
    private static final Pattern COMPACT =
            Pattern.compile("((?:18|19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9]|[-–−]?[0-9])");

    private static final List<Function<Matcher, @Nullable DateMatch>> READERS = List.of(
            SwedishDates::words,
            SwedishDates::iso,
            SwedishDates::shortYear,
            SwedishDates::dayFirst,
            SwedishDates::slash,
            SwedishDates::compact);

    private static final List<Pattern> PATTERNS = List.of(WORDS, ISO, SHORT, DAY_FIRST, SLASH, COMPACT);

    private SwedishDates() {}

    /** Every date in a text, in its order. */
    public static List<DateMatch> findIn(String text) {
        return findIn(text, 0, text.length());
    }

    /** Every date in a part of a text, in its order; the offsets are those of the whole text. */
    public static List<DateMatch> findIn(String text, int start, int end) {
        List<DateMatch> dates = new ArrayList<>();
        List<Matcher> matchers = List.of();
        int at = start;
        while (at < end) {
            boolean number = mayStart(text, at, end);
            if (number && matchers.isEmpty()) {
                matchers = matchers(text);
            }
            DateMatch date = number ? read(at, end, matchers) : null;
            if (date != null) {
                var printed = PrintedWeekday.attach(text, start, end, date);
                if (!dates.isEmpty() && isSameYear(text, dates.getLast(), printed)) {
                    dates.add(dates.removeLast().before(printed));
                }
                dates.add(printed);
            }
            at = date == null ? at + 1 : date.end();
        }
        return dates;
    }

    /** "30 november – 1 december 2017": the year stands once. */
    private static boolean isSameYear(String text, DateMatch first, DateMatch second) {
        return first.form() == Form.WORDS
                && second.form() == Form.WORDS
                && first.year() == null
                && second.year() != null
                && BETWEEN.matcher(text).region(first.end(), second.start()).matches();
    }

    private static List<Matcher> matchers(String text) {
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(text).useTransparentBounds(true))
                .toList();
    }

    /** The date that a text consists of. */
    public static Optional<DateMatch> parse(String written) {
        String text = written.strip();
        List<DateMatch> dates = findIn(text);
        return dates.size() == 1
                        && dates.getFirst().start() == 0
                        && dates.getFirst().end() == text.length()
                ? Optional.of(dates.getFirst())
                : Optional.empty();
    }

    private static @Nullable DateMatch read(int at, int end, List<Matcher> matchers) {
        for (int i = 0; i < matchers.size(); i++) {
            Matcher matcher = matchers.get(i).region(at, end);
            if (matcher.lookingAt()) {
                DateMatch date = READERS.get(i).apply(matcher);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** Whether a number begins here that is not the end of a reference, an amount or a time: "2016.12", "1:3". */
    private static boolean mayStart(String text, int at, int end) {
        return Digits.isNumberStart(text, at, end)
                && !(at > 1
                        && "./:".indexOf(text.charAt(at - 1)) >= 0
                        && Character.isLetterOrDigit(text.charAt(at - 2)));
    }

    private static @Nullable DateMatch words(Matcher m) {
        Optional<Month> month = Months.find(m.group(2));
        String year = m.group(3) == null ? m.group(4) : m.group(3);
        if (month.isEmpty() || !Digits.hasFigure(m.group(1))) {
            return null;
        }
        DateMatch date = date(m, year, month.get().getValue(), m.group(1), Form.WORDS);
        boolean sentenceEnd = year == null && !Months.isAbbreviation(m.group(2)) && m.end() > m.end(2);
        return date == null || !sentenceEnd ? date : date.endingAt(m.end(2));
    }

    private static @Nullable DateMatch iso(Matcher m) {
        return date(m, m.group(1), Digits.parse(m.group(3)), m.group(4), Form.ISO);
    }

    private static @Nullable DateMatch shortYear(Matcher m) {
        DateMatch yearFirst = date(m, m.group(1), Digits.parse(m.group(3)), m.group(4), Form.SHORT_YEAR_FIRST);
        DateMatch dayFirst = date(m, m.group(4), Digits.parse(m.group(3)), m.group(1), Form.SHORT_YEAR_FIRST);
        LocalDate alternative = dayFirst == null ? null : dayFirst.date().orElse(null);
        if (yearFirst == null || alternative == null) {
            return yearFirst == null ? dayFirst : yearFirst;
        }
        return new DateMatch(
                m.start(), m.end(), yearFirst.monthDay(), yearFirst.year(), null, alternative, Form.SHORT_YEAR_FIRST);
    }

    private static @Nullable DateMatch dayFirst(Matcher m) {
        return date(m, m.group(4), Digits.parse(m.group(3)), m.group(1), Form.DAY_FIRST);
    }

    private static @Nullable DateMatch slash(Matcher m) {
        String year = m.group(3) == null ? m.group(4) : m.group(3);
        return date(m, year, Digits.parse(m.group(2)), m.group(1), Form.SLASH);
    }

    private static @Nullable DateMatch compact(Matcher m) {
        return date(m, m.group(1), Digits.parse(m.group(2)), m.group(3), Form.COMPACT);
    }

    private static @Nullable DateMatch date(Matcher m, @Nullable String year, int month, String day, Form form) {
        MonthDay monthDay = DateMatch.monthDay(month, Digits.parse(day));
        if (monthDay == null) {
            return null;
        }
        Integer fullYear = year == null ? null : Integer.valueOf(Digits.year(year));
        boolean possible =
                fullYear == null || (fullYear >= FIRST_YEAR && fullYear <= LAST_YEAR && monthDay.isValidYear(fullYear));
        return possible ? new DateMatch(m.start(), m.end(), monthDay, fullYear, (DayOfWeek) null, null, form) : null;
    }
}
