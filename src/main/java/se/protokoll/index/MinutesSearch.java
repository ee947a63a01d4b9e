package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHits;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.SearchRequest.Order;

/** Full-text search over what was said and what was decided. */
public final class MinutesSearch {

    private static final List<String> ITEM_FIELDS = List.of("text", "title^3", "body^2");
    private static final List<String> DECISION_FIELDS = List.of("text", "item_title^2", "body");
    private static final String INNER = "items";
    private static final int ITEMS_PER_MEETING = 5;
    private static final int FRAGMENT = 160;
    private static final String MEETING = "meeting_id";

    private final IndexConnection connection;

    public MinutesSearch(IndexConnection connection) {
        this.connection = connection;
    }

    /**
     * Finds meetings by what stands in their minutes.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public SearchPage<MeetingHit> meetings(SearchRequest request) {
        Query query = QueryBuilder.of(request.words(), ITEM_FIELDS, request.filters());
        SearchResponse<MeetingKeys> found = connection.ask(client -> client.search(
                search -> search.index(Alias.ITEMS.alias())
                        .query(query)
                        .source(source -> source.filter(MinutesSearch::keysOnly))
                        .sort(order(request))
                        .from(request.page() * request.size())
                        .size(request.size())
                        .collapse(collapse -> collapse.field(MEETING).innerHits(items()))
                        .aggregations(FacetQuestions.all())
                        .trackTotalHits(track -> track.enabled(false)),
                MeetingKeys.class));
        return new SearchPage<>(
                found.hits().hits().stream().map(MinutesSearch::meeting).toList(),
                FacetQuestions.meetings(found.aggregations()),
                FacetQuestions.answers(found.aggregations()),
                request);
    }

    /**
     * Finds decisions by their text.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public SearchPage<DecisionHit> decisions(SearchRequest request) {
        Query query = QueryBuilder.of(request.words(), DECISION_FIELDS, request.filters());
        SearchResponse<DecisionRow> found = connection.ask(client -> client.search(
                search -> search.index(Alias.DECISIONS.alias())
                        .query(query)
                        .sort(order(request))
                        .from(request.page() * request.size())
                        .size(request.size())
                        .highlight(marks -> marks.preTags(Highlight.START)
                                .postTags(Highlight.END)
                                .fields(whole("text")))
                        .aggregations(FacetQuestions.all())
                        .trackTotalHits(track -> track.enabled(true)),
                DecisionRow.class));
        return new SearchPage<>(
                found.hits().hits().stream().map(MinutesSearch::decision).toList(),
                Objects.requireNonNull(found.hits().total()).value(),
                FacetQuestions.answers(found.aggregations()),
                request);
    }

    private static SourceFilter.Builder keysOnly(SourceFilter.Builder filter) {
        return filter.excludes("text", "people", "parties");
    }

    private static List<SortOptions> order(SearchRequest request) {
        SortOptions byScore = SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
        SortOptions byDate = SortOptions.of(sort -> sort.field(field -> field.field("date")
                .order(request.order() == Order.OLDEST ? SortOrder.Asc : SortOrder.Desc)
                .missing("_last")));
        SortOptions byMeeting = SortOptions.of(sort -> sort.field(field -> field.field(MEETING)));
        return request.order() == Order.RELEVANCE && !request.words().isBlank()
                ? List.of(byScore, byDate, byMeeting)
                : List.of(byDate, byMeeting);
    }

    private static InnerHits items() {
        return InnerHits.of(inner -> inner.name(INNER)
                .size(ITEMS_PER_MEETING)
                .sort(
                        SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                        SortOptions.of(sort -> sort.field(field -> field.field("ordinal"))))
                .source(source -> source.filter(MinutesSearch::keysOnly))
                .highlight(marks -> marks.preTags(Highlight.START)
                        .postTags(Highlight.END)
                        .fields(fragments("text"))
                        .fields(whole("title"))));
    }

    private static NamedValue<HighlightField> whole(String field) {
        return NamedValue.of(field, HighlightField.of(marks -> marks.numberOfFragments(0)));
    }

    private static NamedValue<HighlightField> fragments(String field) {
        return NamedValue.of(
                field,
                HighlightField.of(marks ->
                        marks.numberOfFragments(3).fragmentSize(FRAGMENT).noMatchSize(FRAGMENT)));
    }

    private static MeetingHit meeting(Hit<MeetingKeys> hit) {
        var inner = Objects.requireNonNull(hit.innerHits().get(INNER)).hits();
        return new MeetingHit(
                Objects.requireNonNull(hit.source()),
                inner.hits().stream().map(MinutesSearch::item).toList(),
                Objects.requireNonNull(inner.total()).value());
    }

    private static ItemHit item(Hit<JsonData> hit) {
        ItemSource source = Objects.requireNonNull(hit.source()).to(ItemSource.class);
        Map<String, List<String>> marked = hit.highlight();
        String title = source.title() == null ? "" : source.title();
        return new ItemHit(
                source.ordinal(),
                source.outside(),
                source.number(),
                source.page(),
                source.start(),
                source.decisionCount(),
                marked.getOrDefault("title", List.of(title)).getFirst(),
                marked.getOrDefault("text", List.of()));
    }

    private static DecisionHit decision(Hit<DecisionRow> hit) {
        DecisionRow row = Objects.requireNonNull(hit.source());
        return new DecisionHit(
                row, hit.highlight().getOrDefault("text", List.of(row.text())).getFirst());
    }

    /** What of an item's row a hit shows. */
    record ItemSource(
            int ordinal,
            boolean outside,
            @Nullable String number,
            @Nullable String title,
            @Nullable Integer page,
            int start,
            int decisionCount) {}
}
