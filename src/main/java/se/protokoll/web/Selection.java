package se.protokoll.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.protokoll.index.Facet;
import se.protokoll.index.Filters;
import se.protokoll.index.SearchRequest;
import se.protokoll.index.SearchRequest.Order;

/**
 * What a page shows, as its address says it: every state of a page has an address of its own.
 *
 * @param q words to find; empty for everything
 * @param filters which meetings
 * @param order of the meetings found
 * @param page from 0
 */
record Selection(String q, Filters filters, Order order, int page) {

    /** A value of the address that narrows the selection. */
    record Chosen(String name, String value) {}

    /** The values chosen, for a form to keep. */
    public List<Chosen> chosen() {
        var chosen = new ArrayList<Chosen>();
        filters.chosen()
                .forEach((facet, values) -> values.forEach(value -> chosen.add(new Chosen(facet.parameter(), value))));
        return chosen;
    }

    /** Keys of the bodies chosen. */
    public List<String> bodyKey() {
        return filters.of(Facet.BODY);
    }

    /** The first municipality chosen; null for any. */
    public @Nullable String municipality() {
        return filters.of(Facet.MUNICIPALITY).stream().findFirst().orElse(null);
    }

    /** Words of the body's name; null for any. */
    public @Nullable String body() {
        return filters.body();
    }

    /** First day; null for no limit. */
    public @Nullable LocalDate from() {
        return filters.from();
    }

    /** Last day; null for no limit. */
    public @Nullable LocalDate to() {
        return filters.to();
    }

    /** Whether only items with decisions are wanted. */
    public boolean decisions() {
        return filters.deciding();
    }

    /** How sure rows of reports and exports must be; null where all are wanted. */
    public @Nullable Double minConfidence() {
        return filters.minConfidence() == 0 ? null : filters.minConfidence();
    }

    /** The order as an address names it; null for the usual one. */
    public @Nullable String sort() {
        return order == Order.RELEVANCE ? null : order.name().toLowerCase(Locale.ROOT);
    }

    /** The search it stands for. */
    SearchRequest request(int perPage) {
        return new SearchRequest(q, filters, order, page, perPage);
    }

    /** The same, first page, with the value chosen if it was not, and otherwise without it. */
    Selection toggle(Facet facet, String value) {
        var values = new ArrayList<>(filters.of(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return filtered(filters.with(facet, values));
    }

    /** The same, first page, with other filters. */
    Selection filtered(Filters other) {
        return new Selection(q, other, order, 0);
    }

    /** The same, first page, in another order. */
    Selection sorted(Order other) {
        return new Selection(q, filters, other, 0);
    }

    /** The same, first page, with other words. */
    Selection asking(String words) {
        return new Selection(words, filters, order, 0);
    }

    /** The same on another page. */
    Selection onPage(int number) {
        return new Selection(q, filters, order, number);
    }

    /** The address of this selection. */
    String href(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        var values = new ArrayList<Object>();
        add(address, values, "q", q.isBlank() ? null : q);
        add(address, values, "body", body());
        chosen().forEach(chosen -> add(address, values, chosen.name(), chosen.value()));
        add(address, values, "from", from());
        add(address, values, "to", to());
        add(address, values, "decisions", decisions() ? true : null);
        add(address, values, "min_confidence", minConfidence());
        add(address, values, "sort", sort());
        add(address, values, "page", page == 0 ? null : page);
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder address, List<Object> values, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, "{value" + values.size() + "}");
            values.add(value);
        }
    }
}
