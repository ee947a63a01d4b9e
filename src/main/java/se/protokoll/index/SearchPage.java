package se.protokoll.index;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param <T> what was searched for
 * @param hits on this page
 * @param hasNext whether a later page has more
 * @param total how many on all pages
 * @param facets over all pages; where the numbers of their values are estimates, so is the total
 * @param request what was asked
 */
public record SearchPage<T>(List<T> hits, boolean hasNext, long total, Facets facets, SearchRequest request) {

    public SearchPage {
        hits = List.copyOf(hits);
    }

    /** Whether the total is an estimate, rounded, because so much was found. */
    public boolean estimated() {
        return facets.estimated();
    }
}
