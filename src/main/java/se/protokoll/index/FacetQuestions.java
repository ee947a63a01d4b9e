package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CardinalityExecutionMode;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationCollectMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.util.NamedValue;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.protokoll.index.Facets.Counted;

/**
 * What to ask Elasticsearch beside a search so that it can be narrowed, and what its answer says. Rows are counted.
 * To count the meetings that the rows are of, value by value, takes four times as long.
 */
final class FacetQuestions {

    private static final String MEETINGS = "meetings";
    private static final String LABEL = "label";

    /** Meetings are counted one by one up to here, which Elasticsearch does to some in ten thousand. */
    static final int EXACT_MEETINGS = 40_000;

    /** Of these a row has many values, so that they are asked for by themselves and counted beside the others. */
    private static final Set<Facet> OF_PEOPLE = EnumSet.of(Facet.PERSON, Facet.PARTY, Facet.ROLE, Facet.COUNTY);

    private final Alias alias;
    private final Query query;
    private final long rows;
    private final DrawnMeetings drawn;

    /**
     * Over the rows that fit.
     *
     * @param alias of meetings or of items
     * @param rows how many there are
     * @param drawn the meetings whose rows are counted
     */
    FacetQuestions(Alias alias, Query query, long rows, DrawnMeetings drawn) {
        this.alias = alias;
        this.query = drawn.of(query);
        this.rows = rows;
        this.drawn = drawn;
    }

    /** What to ask in two searches at the same time. */
    List<RequestItem> parts() {
        var people = new HashMap<String, Aggregation>();
        var others = new HashMap<String, Aggregation>();
        for (Facet facet : Facet.values()) {
            (OF_PEOPLE.contains(facet) ? people : others).put(facet.parameter(), question(facet));
        }
        if (alias == Alias.ITEMS) {
            others.put(MEETINGS, countMeetings());
        }
        return List.of(part(people), part(others));
    }

    private RequestItem part(Map<String, Aggregation> questions) {
        return RequestItem.of(facets -> facets.header(header -> header.index(alias.alias()))
                .body(search -> search.query(query)
                        .size(0)
                        .aggregations(questions)
                        .trackTotalHits(track -> track.enabled(false))));
    }

    /** How many meetings the search found. */
    long meetings(List<? extends ResponseBody<?>> answers) {
        return alias == Alias.MEETINGS
                ? rows
                : drawn.ofAll(
                        Objects.requireNonNull(answers.getLast().aggregations().get(MEETINGS))
                                .cardinality()
                                .value());
    }

    Facets answers(List<? extends ResponseBody<?>> answers) {
        var all = new HashMap<String, Aggregate>();
        answers.forEach(answer -> all.putAll(answer.aggregations()));
        var values = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        for (Facet facet : Facet.values()) {
            var answer = Objects.requireNonNull(all.get(facet.parameter()));
            values.put(facet, facet == Facet.YEAR ? years(answer) : values(answer));
        }
        return new Facets(alias == Alias.MEETINGS ? Counted.MEETINGS : Counted.ITEMS, rows, drawn.estimate(), values);
    }

    private Aggregation question(Facet facet) {
        return Aggregation.of(question -> {
            var asked = question.terms(terms -> facet == Facet.YEAR
                    ? terms.field(facet.field()).size(facet.most()).order(NamedValue.of("_key", SortOrder.Desc))
                    : terms.field(facet.field()).size(facet.most()).collectMode(mode(facet)));
            return facet == Facet.BODY
                    ? asked.aggregations(
                            LABEL,
                            label -> label.terms(
                                    terms -> terms.field("body.exact").size(1)))
                    : asked;
        });
    }

    /** The spellings of a body are looked up for those offered only. */
    private static TermsAggregationCollectMode mode(Facet facet) {
        return facet == Facet.BODY ? TermsAggregationCollectMode.BreadthFirst : TermsAggregationCollectMode.DepthFirst;
    }

    /** One bit for each meeting takes more memory than an estimate and a fraction of its time. */
    private static Aggregation countMeetings() {
        return Aggregation.of(count -> count.cardinality(of -> of.field(MeetingIds.FIELD)
                .precisionThreshold(EXACT_MEETINGS)
                .executionHint(CardinalityExecutionMode.SaveTimeHeuristic)));
    }

    private List<FacetValue> values(Aggregate answer) {
        return answer.sterms().buckets().array().stream()
                .map(bucket -> new FacetValue(key(bucket), label(bucket), drawn.ofAll(bucket.docCount())))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::label))
                .toList();
    }

    private List<FacetValue> years(Aggregate years) {
        // A field that no row has yet is answered as if it held strings.
        if (!years.isLterms()) {
            return List.of();
        }
        return years.lterms().buckets().array().stream().map(this::year).toList();
    }

    private FacetValue year(LongTermsBucket bucket) {
        String year = Long.toString(bucket.key());
        return new FacetValue(year, year, drawn.ofAll(bucket.docCount()));
    }

    private static String key(StringTermsBucket bucket) {
        return bucket.key().stringValue();
    }

    private static String label(StringTermsBucket bucket) {
        var label = bucket.aggregations().get(LABEL);
        return label == null
                ? key(bucket)
                : label.sterms().buckets().array().stream()
                        .findFirst()
                        .map(FacetQuestions::key)
                        .orElse(key(bucket));
    }
}
