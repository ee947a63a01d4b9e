package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.protokoll.index.Facets.Counted;
import se.protokoll.index.SearchRequest.Order;

/**
 * Full-text search over what was said and what was decided. What is shown and what it can be narrowed by are asked for
 * side by side: the latter is the same on every page, and Elasticsearch keeps the answer until something is written.
 */
public final class MinutesSearch {

    private static final String MEETING = "meeting_id";

    private final IndexConnection connection;
    private final int countedRows;

    public MinutesSearch(IndexConnection connection) {
        this(connection, FacetQuestions.COUNTED);
    }

    /** With another number of items up to which facets are counted one by one. */
    MinutesSearch(IndexConnection connection, int countedRows) {
        this.connection = connection;
        this.countedRows = countedRows;
    }

    /**
     * Finds meetings by what stands in their minutes.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public SearchPage<MeetingHit> meetings(SearchRequest request) {
        return QueryText.of(request.words()).isEmpty() ? browse(request) : find(request);
    }

    /** Items by words, each meeting at the place of its best item. */
    private SearchPage<MeetingHit> find(SearchRequest request) {
        Query query = QueryBuilder.of(request.words(), SearchFields.ITEMS, request.filters());
        var questions = FacetQuestions.overItems(count(Alias.ITEMS, query), countedRows);
        var answer = connection.ask(client -> client.msearch(
                both -> both.searches(hits -> hits.header(header -> header.index(Alias.ITEMS.alias()))
                                .body(search -> search.query(query)
                                        .source(source -> source.filter(FoundItems::shown))
                                        .sort(order(request))
                                        .from(request.page() * request.size())
                                        .size(request.size())
                                        .collapse(FoundItems.byMeeting())
                                        .trackTotalHits(track -> track.enabled(false))))
                        .searches(facets(Alias.ITEMS, query, questions)),
                MeetingKeys.class));
        var hits = answer(answer, 0).hits().hits().stream()
                .map(FoundItems::meeting)
                .toList();
        return page(hits, questions, answer, request);
    }

    /** Without words every meeting fits that the filters let through, so that the meetings alone can be asked. */
    private SearchPage<MeetingHit> browse(SearchRequest request) {
        Query query = QueryBuilder.of(request.filters());
        var questions = FacetQuestions.overMeetings(count(Alias.MEETINGS, query));
        var answer = connection.ask(client -> client.msearch(
                both -> both.searches(hits -> hits.header(header -> header.index(Alias.MEETINGS.alias()))
                                .body(search -> search.query(query)
                                        // The id is the last thing sorted by; the row itself is long.
                                        .source(source -> source.fetch(false))
                                        .sort(order(request))
                                        .from(request.page() * request.size())
                                        .size(request.size())
                                        .trackTotalHits(track -> track.enabled(false))))
                        .searches(facets(Alias.MEETINGS, query, questions)),
                Void.class));
        var ids = answer(answer, 0).hits().hits().stream()
                .map(hit -> hit.sort().getLast().stringValue())
                .toList();
        var found = itemsOf(ids, request.filters());
        return page(ids.stream().map(found::get).filter(Objects::nonNull).toList(), questions, answer, request);
    }

    private SearchPage<MeetingHit> page(
            List<MeetingHit> hits, FacetQuestions questions, MsearchResponse<?> answer, SearchRequest request) {
        var facets = List.of(answer(answer, 1).aggregations(), answer(answer, 2).aggregations());
        return new SearchPage<>(
                hits,
                questions.meetings(facets),
                questions.answers(facets, connection.client()._jsonpMapper()),
                request);
    }

    /** How many rows fit. Asked first, because how facets are counted depends on it. */
    private long count(Alias rows, Query query) {
        var answer = connection.ask(client -> client.search(
                search -> search.index(rows.alias()).query(query).size(0).trackTotalHits(track -> track.enabled(true)),
                Void.class));
        return Objects.requireNonNull(answer.hits().total()).value();
    }

    private Map<String, MeetingHit> itemsOf(List<String> meetingIds, Filters filters) {
        if (meetingIds.isEmpty()) {
            return Map.of();
        }
        Query query = Query.of(both -> both.bool(bool -> bool.filter(QueryBuilder.of(filters))
                .filter(these -> these.terms(terms -> terms.field(MEETING)
                        .terms(of ->
                                of.value(meetingIds.stream().map(FieldValue::of).toList()))))));
        SearchResponse<MeetingKeys> found = connection.ask(client -> client.search(
                search -> search.index(Alias.ITEMS.alias())
                        .query(query)
                        .source(source -> source.filter(FoundItems::shown))
                        .size(meetingIds.size())
                        .collapse(FoundItems.byMeeting())
                        .trackTotalHits(track -> track.enabled(false)),
                MeetingKeys.class));
        return found.hits().hits().stream()
                .map(FoundItems::meeting)
                .collect(Collectors.toMap(hit -> hit.meeting().meetingId(), Function.identity()));
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
        SortOptions byMeeting = SortOptions.of(sort -> sort.field(field -> field.field(MEETING)));
        return request.order() == Order.RELEVANCE && !request.words().isBlank()
                ? List.of(byScore, byDate, byMeeting)
                : List.of(byDate, byMeeting);
    }

    private static List<RequestItem> facets(Alias rows, Query query, FacetQuestions questions) {
        return questions.parts().stream()
                .map(part -> RequestItem.of(facets -> facets.header(header -> header.index(rows.alias()))
                        .body(search -> search.query(query)
                                .size(0)
                                .aggregations(part)
                                .trackTotalHits(track -> track.enabled(false)))))
                .toList();
    }

    private static <T> MultiSearchItem<T> answer(MsearchResponse<T> answers, int which) {
        var answer = answers.responses().get(which);
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
