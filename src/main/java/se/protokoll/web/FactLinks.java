package se.protokoll.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the facts of a card lead: to their words in the text, or to the page with them.
 *
 * @param meeting its id
 * @param pictures whether pages are shown as pictures
 */
record FactLinks(String meeting, boolean pictures) {

    /** Id of the element that marks the chosen fact on a page. */
    static final String CHOSEN = "chosen";

    /**
     * The address of a fact.
     *
     * @param anchor of the fact
     * @param page that it stands on; null where that is not known
     */
    public String to(String anchor, @Nullable Integer page) {
        if (!pictures) {
            return "#" + anchor;
        }
        var address = UriComponentsBuilder.fromPath("/meetings/{id}");
        return (page == null
                        ? address.fragment("{fact}")
                        : address.queryParam("page", page)
                                .queryParam("fact", "{fact}")
                                .fragment(CHOSEN))
                .encode()
                .buildAndExpand(meeting, anchor)
                .toUriString();
    }

    /** The address of a page without a fact. */
    public String page(int number) {
        return UriComponentsBuilder.fromPath("/meetings/{id}")
                .queryParam("page", number)
                .encode()
                .buildAndExpand(meeting)
                .toUriString();
    }
}
