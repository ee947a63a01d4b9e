package se.protokoll.registry;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The weekday that minutes print before a date ("torsdagen den 19 maj") or after it ("2022-05-19 (torsdag)"). */
final class PrintedWeekday {

    private static final int LONGEST_BEFORE = 24;

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?!(?:den|d|dcn)(?![\\p{L}\\d]))([\\p{L}01]{2,9})\\.?,?[\\s]{1,3})?((?:den|d\\.|dcn)\\s{0,3})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AFTER = Pattern.compile("\\s?[(,]\\s?([\\p{L}]{3,8})\\.?\\)?(?![\\p{L}])");

    private PrintedWeekday() {}

    /** The same date with its weekday, and with "den" as part of it. */
    static DateMatch attach(String text, int start, int end, DateMatch date) {
        int from = Math.max(start, date.start() - LONGEST_BEFORE);
        Matcher before = BEFORE.matcher(text).region(from, date.start());
        if (before.find()) {
            Optional<DayOfWeek> weekday = Optional.ofNullable(before.group(1)).flatMap(Weekdays::find);
            if (weekday.isPresent() && isWordStart(text, before.start(1))) {
                return with(date, before.start(1), date.end(), weekday.get());
            }
            if (before.group(2) != null && isWordStart(text, before.start(2))) {
                return after(text, end, with(date, before.start(2), date.end(), date.weekday()));
            }
        }
        return after(text, end, date);
    }

    private static DateMatch after(String text, int end, DateMatch date) {
        Matcher after = AFTER.matcher(text).region(date.end(), end);
        if (!after.lookingAt()) {
            return date;
        }
        return Weekdays.find(after.group(1))
                .map(weekday -> with(date, date.start(), after.end(), weekday))
                .orElse(date);
    }

    private static DateMatch with(DateMatch date, int start, int end, @Nullable DayOfWeek weekday) {
        return new DateMatch(start, end, date.monthDay(), date.year(), weekday, date.alternative(), date.form());
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
