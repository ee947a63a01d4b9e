package se.protokoll.index;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param <T> what was searched for
 * @param hits on this page
 * @param total how many on all pages; approximate above some thousand
 * @param facets over all pages
 * @param request what was asked
 */
public record SearchPage<T>(List<T> hits, long total, Facets facets, SearchRequest request) {

    public SearchPage {
        hits = List.copyOf(hits);
    }

    /** Whether a later page has more. */
    public boolean hasNext() {
        return Math.min(total, SearchRequest.DEEPEST) > (long) (request.page() + 1) * request.size();
    }
}
