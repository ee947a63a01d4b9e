package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.FieldCollapse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a page shows, each at the place of its best row. Rows are asked for first, and their meetings taken in
 * the order in which they come: so Elasticsearch need not look at rows that cannot be among the first, as it must to
 * gather rows by meeting, nor at ids, by which it orders slowly. Where so many rows are of so few meetings, or fit
 * equally well, that the answer does not say what the page shows, it is asked to gather and order them.
 */
final class RankedMeetings {

    private static final String NOTHING = "_none_";

    /** Items asked for, for each meeting wanted. */
    private static final int ITEMS_PER_MEETING = 20;

    private final Alias alias;
    private final Query query;
    private final SearchRequest request;

    RankedMeetings(Alias alias, Query query, SearchRequest request) {
        this.alias = alias;
        this.query = query;
        this.request = request;
    }

    /**
     * The meetings of a page.
     *
     * @param ids in their order
     * @param more whether a later page has others
     */
    record Page(List<String> ids, boolean more) {}

    /** What to ask first. */
    RequestItem first() {
        var order = MinutesSearch.order(request);
        return rows(order.subList(0, order.size() - 1), 0, rows(), null);
    }

    /** The page by the answer to the first question; null if it does not say. */
    @Nullable
    Page firstAnswer(List<? extends Hit<?>> hits) {
        boolean all = hits.size() < rows();
        var known = inOrder(hits, all);
        return all || known.size() >= wanted() ? page(known, start()) : null;
    }

    /** What to ask where the first answer does not say. */
    RequestItem second() {
        return rows(
                MinutesSearch.order(request),
                start(),
                wanted() - start(),
                FieldCollapse.of(collapse -> collapse.field(MeetingIds.FIELD)));
    }

    /** The page by the answer to the second question. */
    Page secondAnswer(List<? extends Hit<?>> hits) {
        return page(hits.stream().map(RankedMeetings::id).toList(), 0);
    }

    /**
     * Meetings once each, those that fit equally by their ids. As many may fit as the last that did not come any more.
     */
    private static List<String> inOrder(List<? extends Hit<?>> hits, boolean all) {
        var equal = new LinkedHashMap<List<Object>, TreeSet<String>>();
        for (var hit : hits) {
            var fit = hit.sort().stream().map(FieldValue::_get).toList();
            equal.computeIfAbsent(fit, none -> new TreeSet<>()).add(id(hit));
        }
        if (!all) {
            equal.pollLastEntry();
        }
        return equal.values().stream().flatMap(TreeSet::stream).distinct().toList();
    }

    private Page page(List<String> meetings, int start) {
        var shown = meetings.stream().skip(start).limit(request.size()).toList();
        return new Page(shown, meetings.size() > start + request.size());
    }

    private int start() {
        return request.page() * request.size();
    }

    /** With one after the page, if any page could show it. */
    private int wanted() {
        return Math.min(start() + request.size() + 1, SearchRequest.DEEPEST);
    }

    private int rows() {
        return Math.min(wanted() * (alias == Alias.MEETINGS ? 2 : ITEMS_PER_MEETING), SearchRequest.DEEPEST);
    }

    private RequestItem rows(List<SortOptions> order, int from, int size, @Nullable FieldCollapse collapse) {
        return RequestItem.of(rows -> rows.header(header -> header.index(alias.alias()))
                .body(search -> search.query(query)
                        // To unpack each row takes as long as to rank all of them; the id is at hand elsewhere.
                        .source(source -> source.fetch(false))
                        .storedFields(NOTHING)
                        .docvalueFields(field -> field.field(MeetingIds.FIELD))
                        .sort(order)
                        .from(from)
                        .size(size)
                        .collapse(collapse)
                        .trackTotalHits(track -> track.enabled(false))));
    }

    private static String id(Hit<?> hit) {
        return Objects.requireNonNull(hit.fields().get(MeetingIds.FIELD)).to(String[].class)[0];
    }
}
