package se.protokoll.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.protokoll.index.Filters;

/**
 * What a page shows, as its address says it: every state of a page has an address of its own.
 *
 * @param q words to find; empty for everything
 * @param body words of the body's name; null for any
 * @param bodyKey keys of bodies, as facets give them
 * @param municipality codes or names of municipalities that attended
 * @param party abbreviations of parties with somebody present
 * @param kind kinds of document
 * @param from first day; null for no limit
 * @param to last day; null for no limit
 * @param decisions whether only items with decisions are wanted
 * @param page from 0
 */
record Selection(
        String q,
        @Nullable String body,
        List<String> bodyKey,
        List<String> municipality,
        List<String> party,
        List<String> kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean decisions,
        int page) {

    /** What is longer than this is no query that a person writes. */
    static final int LONGEST_QUERY = 1000;

    /** A value of the address that narrows the selection. */
    record Facet(String name, String value) {}

    /** The facets chosen, for a form to keep. */
    public List<Facet> facets() {
        var facets = new ArrayList<Facet>();
        bodyKey.forEach(value -> facets.add(new Facet("bodyKey", value)));
        municipality.forEach(value -> facets.add(new Facet("municipality", value)));
        party.forEach(value -> facets.add(new Facet("party", value)));
        kind.forEach(value -> facets.add(new Facet("kind", value)));
        return facets;
    }

    Filters filters() {
        return Filters.NONE
                .withBody(body)
                .withBodyKeys(bodyKey)
                .withMunicipalities(municipality)
                .withParties(party)
                .withKinds(kind)
                .withPeriod(from, to)
                .withDeciding(decisions);
    }

    /** The same, first page, with the value chosen if it was not, and otherwise without it. */
    Selection toggle(String facet, String value) {
        return switch (facet) {
            case "bodyKey" -> with(toggled(bodyKey, value), municipality, party, kind);
            case "municipality" -> with(bodyKey, toggled(municipality, value), party, kind);
            case "party" -> with(bodyKey, municipality, toggled(party, value), kind);
            case "kind" -> with(bodyKey, municipality, party, toggled(kind, value));
            default -> throw new IllegalArgumentException(facet);
        };
    }

    /** The same, first page, within another period. */
    Selection within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Selection(q, body, bodyKey, municipality, party, kind, first, last, decisions, 0);
    }

    /** The same, first page, whatever the body is called. */
    Selection withoutBody() {
        return new Selection(q, null, bodyKey, municipality, party, kind, from, to, decisions, 0);
    }

    /** The same, first page, with or without items that decide nothing. */
    Selection onlyDecisions(boolean only) {
        return new Selection(q, body, bodyKey, municipality, party, kind, from, to, only, 0);
    }

    /** The same on another page. */
    Selection onPage(int number) {
        return new Selection(q, body, bodyKey, municipality, party, kind, from, to, decisions, number);
    }

    /** The address of this selection. */
    String href(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        var values = new ArrayList<Object>();
        add(address, values, "q", q.isBlank() ? null : q);
        add(address, values, "body", body);
        facets().forEach(facet -> add(address, values, facet.name(), facet.value()));
        add(address, values, "from", from);
        add(address, values, "to", to);
        add(address, values, "decisions", decisions ? true : null);
        add(address, values, "page", page == 0 ? null : page);
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder address, List<Object> values, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, "{value" + values.size() + "}");
            values.add(value);
        }
    }

    private Selection with(List<String> bodies, List<String> municipalities, List<String> parties, List<String> kinds) {
        return new Selection(q, body, bodies, municipalities, parties, kinds, from, to, decisions, 0);
    }

    private static List<String> toggled(List<String> values, String value) {
        var changed = new ArrayList<>(values);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }
}
