package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.protokoll.index.Facets.Counted;
import se.protokoll.index.SearchRequest.Order;

/**
 * Full-text search over what was said and what was decided. Asked for first are which meetings to show and how much was
 * found, then side by side the meetings with their items and what the search can be narrowed by.
 */
public final class MinutesSearch {

    /**
     * How many items are counted one by one; of more, those of meetings drawn by lot, and the numbers are estimates.
     */
    private static final int COUNTED = FacetQuestions.EXACT_MEETINGS;

    private final IndexConnection connection;
    private final int countedItems;

    public MinutesSearch(IndexConnection connection) {
        this(connection, COUNTED);
    }

    /** With another number of items up to which they are counted one by one. */
    MinutesSearch(IndexConnection connection, int countedItems) {
        this.connection = connection;
        this.countedItems = countedItems;
    }

    /**
     * Finds meetings by what stands in their minutes.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public SearchPage<MeetingHit> meetings(SearchRequest request) {
        if (QueryText.of(request.words()).isEmpty()) {
            // Every meeting fits that the filters let through, so that the meetings alone can be asked.
            Query query = QueryBuilder.of(request.filters());
            return meetings(Alias.MEETINGS, query, request);
        }
        return meetings(Alias.ITEMS, QueryBuilder.of(request.words(), SearchFields.ITEMS, request.filters()), request);
    }

    private SearchPage<MeetingHit> meetings(Alias rows, Query query, SearchRequest request) {
        var ranked = new RankedMeetings(rows, query, request);
        var first = ask(List.of(ranked.first(), count(rows, query)));
        long found = total(first.get(1));
        var drawn = rows == Alias.ITEMS && found > countedItems
                ? DrawnMeetings.with(countedItems / 2, found)
                : DrawnMeetings.ALL;
        var page = ranked.firstAnswer(first.getFirst().hits().hits());
        if (page == null) {
            page = ranked.secondAnswer(
                    ask(List.of(ranked.second())).getFirst().hits().hits());
        }
        var facets = new FacetQuestions(rows, query, found, drawn);
        var second =
                ask(Stream.concat(Stream.of(FoundItems.of(page.ids(), query, request.words())), facets.parts().stream())
                        .toList());
        var counts = second.subList(1, second.size());
        return new SearchPage<>(
                FoundItems.meetings(page.ids(), second.getFirst()),
                page.more(),
                facets.meetings(counts),
                facets.answers(counts),
                request);
    }

    /** How many rows fit. Without anything else it takes little time to count all of them. */
    private static RequestItem count(Alias rows, Query query) {
        return RequestItem.of(count -> count.header(header -> header.index(rows.alias()))
                .body(search -> search.query(query).size(0).trackTotalHits(track -> track.enabled(true))));
    }

    private static long total(ResponseBody<?> answer) {
        return Objects.requireNonNull(answer.hits().total()).value();
    }

    /** Asks side by side. */
    private List<MultiSearchItem<Void>> ask(List<RequestItem> questions) {
        var answers = connection.ask(client -> client.msearch(all -> all.searches(questions), Void.class));
        return answers.responses().stream().map(MinutesSearch::answer).toList();
    }

    /**
     * Finds decisions by their text.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public SearchPage<DecisionHit> decisions(SearchRequest request) {
        Query query = QueryBuilder.of(request.words(), SearchFields.DECISIONS, request.filters());
        SearchResponse<DecisionRow> found = connection.ask(client -> client.search(
                search -> search.index(Alias.DECISIONS.alias())
                        .query(query)
                        .sort(order(request))
                        .from(request.page() * request.size())
                        .size(request.size())
                        .highlight(SearchFields.decisionText())
                        .trackTotalHits(track -> track.enabled(true)),
                DecisionRow.class));
        long total = Objects.requireNonNull(found.hits().total()).value();
        return new SearchPage<>(
                found.hits().hits().stream().map(MinutesSearch::decision).toList(),
                Math.min(total, SearchRequest.DEEPEST) > (long) (request.page() + 1) * request.size(),
                total,
                Facets.none(Counted.DECISIONS, total),
                request);
    }

    /** By the words' fit, or by day; meetings of a day by their ids, so that no page shows what another did. */
    static List<SortOptions> order(SearchRequest request) {
        SortOptions byScore = SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
        SortOptions byDate = SortOptions.of(sort -> sort.field(field -> field.field("date")
                .order(request.order() == Order.OLDEST ? SortOrder.Asc : SortOrder.Desc)
                .missing("_last")));
        SortOptions byMeeting = SortOptions.of(sort -> sort.field(field -> field.field(MeetingIds.FIELD)));
        return request.order() == Order.RELEVANCE && !request.words().isBlank()
                ? List.of(byScore, byDate, byMeeting)
                : List.of(byDate, byMeeting);
    }

    private static MultiSearchItem<Void> answer(MultiSearchResponseItem<Void> answer) {
        if (answer.isFailure()) {
            throw IndexUnavailableException.because(
                    String.valueOf(answer.failure().error().reason()));
        }
        return answer.result();
    }

    private static DecisionHit decision(Hit<DecisionRow> hit) {
        DecisionRow row = Objects.requireNonNull(hit.source());
        return new DecisionHit(
                row, hit.highlight().getOrDefault("text", List.of(row.text())).getFirst());
    }

    /** Which meeting a row is of. */
    record IdOnly(String meetingId) {}
}
