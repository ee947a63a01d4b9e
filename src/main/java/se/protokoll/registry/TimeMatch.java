package se.protokoll.registry;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day or a span of one in a text.
 *
 * @param start first character, that of "kl" included
 * @param end one past the last character
 * @param from the time, or when the span begins
 * @param to when the span ends; null for a single time
 */
public record TimeMatch(
        int start, int end, LocalTime from, @Nullable LocalTime to) {}
