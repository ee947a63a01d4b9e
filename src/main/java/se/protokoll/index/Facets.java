package se.protokoll.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a search can be narrowed by: the most frequent values of each facet first, years from the latest.
 *
 * @param values of each facet; a facet without values may be missing
 */
public record Facets(Map<Facet, List<FacetValue>> values) {

    public Facets {
        var copy = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        values.forEach((facet, list) -> copy.put(facet, List.copyOf(list)));
        values = copy;
    }

    /** The values of one facet. */
    public List<FacetValue> of(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }
}
