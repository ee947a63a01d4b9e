package se.protokoll.index;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a question is about. All conditions hold together; within a facet one value is enough.
 *
 * @param chosen the values of each facet; a facet without values does not narrow
 * @param body words of the body's name; null for any
 * @param from first day of meetings; null for no limit. A meeting without a date is left out where there is one
 * @param to last day of meetings; null for no limit
 * @param deciding whether items, and meetings, that decide nothing are left out
 * @param minConfidence rows that tell how sure they are and are less sure than this, from 0 to 1, are left out of reports and
 *     exports; searches show them all
 */
public record Filters(
        Map<Facet, List<String>> chosen,
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean deciding,
        double minConfidence) {

    /** Every meeting. */
    public static final Filters NONE = new Filters(Map.of(), null, null, null, false, 0);

    public Filters {
        var copy = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        chosen = copy;
    }

    /** The values chosen of one facet; empty for any. */
    public List<String> of(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** The same with these values of a facet and no others. */
    public Filters with(Facet facet, List<String> values) {
        var changed = new EnumMap<Facet, List<String>>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new Filters(changed, body, from, to, deciding, minConfidence);
    }

    /** The same with words of a body's name. */
    public Filters withBody(@Nullable String words) {
        return new Filters(chosen, words, from, to, deciding, minConfidence);
    }

    /** The same within a period; null for no limit. */
    public Filters withPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filters(chosen, body, first, last, deciding, minConfidence);
    }

    /** The same with or without items that decide nothing. */
    public Filters withDeciding(boolean only) {
        return new Filters(chosen, body, from, to, only, minConfidence);
    }

    /** The same without rows that are less sure. */
    public Filters withConfidence(double least) {
        return new Filters(chosen, body, from, to, deciding, least);
    }
}
