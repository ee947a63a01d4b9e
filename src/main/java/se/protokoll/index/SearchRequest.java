package se.protokoll.index;

/**
 * A search.
 *
 * @param words what to find, in the reader's words: all of them; "quoted" for a phrase, -word for without, a|b for
 *     either, beginning* for a beginning. Blank for everything
 * @param filters which meetings
 * @param order of the meetings found
 * @param page from 0
 * @param size meetings (or decisions) on a page
 */
public record SearchRequest(String words, Filters filters, Order order, int page, int size) {

    /** Elasticsearch pages no further than this; a reader narrows the search instead. */
    public static final int DEEPEST = 10_000;

    /** Letters and signs; what is longer is no query that a person writes. */
    public static final int LONGEST_WORDS = 1000;

    /** The order of what is found. */
    public enum Order {
        /** What fits the words best first; without words, the newest first. */
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /** Refuses what cannot be answered.
     *
     * @throws IllegalArgumentException if the page is negative, empty or beyond {@link #DEEPEST} */
    public SearchRequest {
        if (page < 0 || size < 1 || (page + 1L) * size > DEEPEST) {
            throw new IllegalArgumentException(
                    "Sidan går inte att visa: sida %d med %d träffar. Begränsa sökningen i stället."
                            .formatted(page, size));
        }
    }

    /** The first ten meetings that fit best. */
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Filters.NONE, Order.RELEVANCE, 0, 10);
    }

    /** The same with other words. */
    public SearchRequest asking(String other) {
        return new SearchRequest(other, filters, order, page, size);
    }

    /** The same with filters. */
    public SearchRequest with(Filters other) {
        return new SearchRequest(words, other, order, page, size);
    }

    /** The same on another page. */
    public SearchRequest onPage(int number, int perPage) {
        return new SearchRequest(words, filters, order, number, perPage);
    }

    /** The same in another order. */
    public SearchRequest inOrder(Order other) {
        return new SearchRequest(words, filters, other, page, size);
    }
}
