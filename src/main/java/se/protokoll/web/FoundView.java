package se.protokoll.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.MeetingKeys;

/**
 * What a search found, as its page shows it.
 *
 * @param total how many meetings
 * @param items how many items of theirs, which the facets count then; null where no words were looked for
 * @param estimated whether the numbers of meetings and of facets are estimates
 * @param meetings on this page
 * @param facets to narrow the search by
 * @param chips what narrows it now
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 * @param orders in which the meetings can be shown; empty where there is nothing to order
 * @param csv address of all of it for a spreadsheet
 * @param permanent address of this search, first page
 * @param meant what the words may have been meant to be; null where something was found or nothing is like them
 * @param doubts sentences on what was perhaps meant otherwise than it was taken
 */
record FoundView(
        long total,
        @Nullable Long items,
        boolean estimated,
        List<FoundMeeting> meetings,
        List<FacetView> facets,
        List<Chip> chips,
        @Nullable String previous,
        @Nullable String next,
        List<OrderView> orders,
        String csv,
        String permanent,
        @Nullable Chip meant,
        List<String> doubts) {

    /** An order of the meetings; the name is the end of its message key. */
    record OrderView(String name, boolean selected, String href) {}

    /**
     * A meeting with the items that fit best.
     *
     * @param more how many further items fit
     */
    record FoundMeeting(MeetingKeys keys, List<FoundItem> hits, long more) {}

    /**
     * An item that fits.
     *
     * @param anchor of its beginning on the meeting's page
     * @param title as HTML; null for text outside items
     * @param fragments of its text, as HTML
     */
    record FoundItem(
            String anchor,
            @Nullable String number,
            @Nullable String title,
            @Nullable Integer page,
            int decisions,
            List<String> fragments) {}

    /**
     * Values of one kind.
     *
     * @param name the end of its heading's message key
     * @param shown how many of them are shown at once, besides the chosen ones
     */
    record FacetView(String name, List<ValueView> values, int shown) {

        /** Whether choosing a value can change anything. */
        public boolean narrows() {
            return values.size() > 1 || values.stream().anyMatch(ValueView::selected);
        }

        /** The values to show at once: the chosen ones and the most frequent. */
        public List<ValueView> first() {
            return values.stream()
                    .filter(value -> value.selected() || values.indexOf(value) < shown)
                    .toList();
        }

        /** The values to show when asked for. */
        public List<ValueView> rest() {
            var first = first();
            return values.stream().filter(value -> !first.contains(value)).toList();
        }
    }

    /**
     * A value to choose, or to give up if it is chosen.
     *
     * @param anchor by which the browser finds it again when the results have changed, and keeps it in focus
     */
    record ValueView(String anchor, String label, long count, boolean selected, String href) {}

    /** Something that narrows the search, with the address of the search without it. */
    record Chip(String label, String href) {}
}
