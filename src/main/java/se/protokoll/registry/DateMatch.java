package se.protokoll.registry;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date in a text.
 *
 * @param start first character, that of a weekday printed before it included
 * @param end one past the last character
 * @param monthDay day and month; of several days ("12–13 maj") the first
 * @param year null where none is printed
 * @param weekday the day of the week printed beside it; null where none is
 * @param alternative what the same figures mean when read in the other order ("24.12.06" as 24 December 2006); null
 *     where they have one meaning only
 * @param form how it is written
 */
public record DateMatch(
        int start,
        int end,
        MonthDay monthDay,
        @Nullable Integer year,
        @Nullable DayOfWeek weekday,
        @Nullable LocalDate alternative,
        Form form) {

    /** How a date is written. */
    public enum Form {
        /** "19 maj 2022", "den 12 juni". */
        WORDS,
        /** "2022-05-19". */
        ISO,
        /** "22-05-19", "24.12.06": the year, of two figures, first. */
        SHORT_YEAR_FIRST,
        /** "14.3.2023", "14-03-2023": the day first, the year of four figures last. */
        DAY_FIRST,
        /** "3/6-2013", "4/9-17", "3/12": without a year it may as well be a number of another kind. */
        SLASH,
        /** "20220519". */
        COMPACT
    }

    /** The date, where the year is printed. */
    public Optional<LocalDate> date() {
        return year == null ? Optional.empty() : inYear(year);
    }

    /** The date in a year that the context gives; empty for 29 February of a year without. */
    public Optional<LocalDate> inYear(int contextYear) {
        return monthDay.isValidYear(contextYear) ? Optional.of(monthDay.atYear(contextYear)) : Optional.empty();
    }

    /** Whether the printed weekday is that of the date; true where either is missing, for then nothing disagrees. */
    public boolean weekdayAgrees() {
        return weekday == null
                || date().map(date -> date.getDayOfWeek() == weekday).orElse(true);
    }

    /** The same date in the year that is printed with a later one: "30 december – 2 januari 2018" begins in 2017. */
    DateMatch before(DateMatch later) {
        Integer until = later.year();
        Integer begun = until == null || monthDay.compareTo(later.monthDay()) <= 0 ? until : Integer.valueOf(until - 1);
        return new DateMatch(start, end, monthDay, begun, weekday, alternative, form);
    }

    /** The same date with another end. */
    DateMatch endingAt(int newEnd) {
        return new DateMatch(start, newEnd, monthDay, year, weekday, alternative, form);
    }

    /** A day and month; null if there is no such day. */
    static @Nullable MonthDay monthDay(int month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
