package se.protokoll.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param from the first day; null if it begins before anything here is about
 * @param until the day after the last; null if it has not ended
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Whether a day lies within it. */
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Reads two cells of a list, in which an empty one means no bound. */
    static Period of(String from, String until) {
        return new Period(
                from.isEmpty() ? null : LocalDate.parse(from), until.isEmpty() ? null : LocalDate.parse(until));
    }
}
