package se.protokoll.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.MeetingKeys;

/**
 * What a search found, as its page shows it.
 *
 * @param total how many meetings
 * @param meetings on this page
 * @param facets to narrow the search by
 * @param chips what narrows it now
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
record FoundView(
        long total,
        List<FoundMeeting> meetings,
        List<FacetView> facets,
        List<Chip> chips,
        @Nullable String previous,
        @Nullable String next) {

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

    /** Values of one kind; the name is the end of its heading's message key. */
    record FacetView(String name, List<ValueView> values) {

        private static final int FIRST = 8;

        /** The values to show at once: the chosen ones and the most frequent. */
        public List<ValueView> first() {
            return values.stream()
                    .filter(value -> value.selected() || values.indexOf(value) < FIRST)
                    .toList();
        }

        /** The values to show when asked for. */
        public List<ValueView> rest() {
            var first = first();
            return values.stream().filter(value -> !first.contains(value)).toList();
        }
    }

    /** A value to choose, or to give up if it is chosen. */
    record ValueView(String label, long meetings, boolean selected, String href) {}

    /** Something that narrows the search, with the address of the search without it. */
    record Chip(String label, String href) {}
}
