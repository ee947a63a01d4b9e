package se.protokoll.index;

import java.util.List;

/**
 * What a search can be narrowed by; the most frequent values first, years from the latest.
 *
 * @param municipalities that attended
 * @param bodies by key
 * @param parties with somebody present
 * @param years of the meetings
 * @param kinds of document
 */
public record Facets(
        List<FacetValue> municipalities,
        List<FacetValue> bodies,
        List<FacetValue> parties,
        List<FacetValue> years,
        List<FacetValue> kinds) {

    public Facets {
        municipalities = List.copyOf(municipalities);
        bodies = List.copyOf(bodies);
        parties = List.copyOf(parties);
        years = List.copyOf(years);
        kinds = List.copyOf(kinds);
    }
}
