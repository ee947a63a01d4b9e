package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts decisions. */
public final class DecisionCounts {

    private static final String COUNTED = "counted";
    private static final String YEAR = "year";
    private static final String KIND = "kind";
    private static final int PAGE = 1_000;

    /** As many values as one condition may have. */
    private static final int MOST_LEFT_OUT = 60_000;

    private final IndexConnection connection;

    public DecisionCounts(IndexConnection connection) {
        this.connection = connection;
    }

    /**
     * Decisions of one kind in one year.
     *
     * @param year null where the meeting's day is not known
     * @param kind null where it is not known
     */
    public record Count(@Nullable Integer year, @Nullable String kind, long decisions) {}

    /**
     * Counts by year and kind.
     *
     * @param leftOut ids of meetings that are copies of others; beyond sixty thousand they are counted after all
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public List<Count> byYearAndKind(Filters filters, Collection<String> leftOut) {
        var copies = leftOut.stream().limit(MOST_LEFT_OUT).map(FieldValue::of).toList();
        Query query = Query.of(both -> both.bool(bool -> bool.filter(QueryBuilder.ofSure(filters))
                .mustNot(copy ->
                        copy.terms(terms -> terms.field(MeetingIds.FIELD).terms(of -> of.value(copies))))));
        var counts = new ArrayList<Count>();
        Map<String, FieldValue> after = Map.of();
        do {
            var page = page(query, after);
            page.buckets().array().forEach(bucket -> counts.add(count(bucket)));
            after = page.buckets().array().size() < PAGE ? Map.of() : page.afterKey();
        } while (!after.isEmpty());
        return counts;
    }

    private CompositeAggregate page(Query query, Map<String, FieldValue> after) {
        SearchResponse<Void> answer = connection.ask(client -> client.search(
                search -> search.index(Alias.DECISIONS.alias())
                        .query(query)
                        .size(0)
                        .trackTotalHits(track -> track.enabled(false))
                        .aggregations(
                                COUNTED,
                                by -> by.composite(composite -> {
                                    composite.size(PAGE).sources(source(YEAR, "year"), source(KIND, "decision_kind"));
                                    return after.isEmpty() ? composite : composite.after(after);
                                })),
                Void.class));
        return Objects.requireNonNull(answer.aggregations().get(COUNTED)).composite();
    }

    private static NamedValue<CompositeAggregationSource> source(String name, String field) {
        return NamedValue.of(
                name,
                CompositeAggregationSource.of(
                        source -> source.terms(terms -> terms.field(field).missingBucket(true))));
    }

    private static Count count(CompositeBucket bucket) {
        var year = bucket.key().get(YEAR);
        var kind = bucket.key().get(KIND);
        return new Count(
                year == null || year.isNull() ? null : (int) year.longValue(),
                kind == null || kind.isNull() ? null : kind.stringValue(),
                bucket.docCount());
    }
}
