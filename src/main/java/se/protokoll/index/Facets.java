package se.protokoll.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a search can be narrowed by: the most frequent values of each facet first, years from the latest.
 *
 * @param counted what the numbers count
 * @param total how many of them were found
 * @param estimated whether the numbers of values are estimates, rounded, because so many rows were found
 * @param values of each facet; a facet without values may be missing
 */
public record Facets(Counted counted, long total, boolean estimated, Map<Facet, List<FacetValue>> values) {

    /** What was found and is counted. */
    public enum Counted {
        MEETINGS,
        /** Items of meetings; several of a meeting may be found. */
        ITEMS,
        DECISIONS
    }

    public Facets {
        var copy = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        values.forEach((facet, list) -> copy.put(facet, List.copyOf(list)));
        values = copy;
    }

    /** Nothing to narrow by, of so many. */
    static Facets none(Counted counted, long total) {
        return new Facets(counted, total, false, Map.of());
    }

    /** The values of one facet. */
    public List<FacetValue> of(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }
}
