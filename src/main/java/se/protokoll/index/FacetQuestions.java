package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CardinalityExecutionMode;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationCollectMode;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.util.NamedValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

    /** How many rows are counted one by one; of more, some are drawn by lot, and the numbers are estimates. */
    static final int COUNTED = 100_000;

    private static final String MEETING = "meeting_id";
    private static final String MEETINGS = "meetings";
    private static final String LABEL = "label";

    /** All meetings are counted exactly up to here, by estimate up to four times as many. */
    private static final int EXACT_TOTAL = 12_000;

    /** Of these a row has many values, so that they are asked for by themselves and counted beside the others. */
    private static final Set<Facet> OF_PEOPLE = EnumSet.of(Facet.PERSON, Facet.PARTY, Facet.ROLE, Facet.COUNTY);

    private final Counted counted;
    private final long rows;
    private final boolean estimated;
    private final double share;

    private FacetQuestions(Counted counted, long rows, int most) {
        this.counted = counted;
        this.rows = rows;
        this.estimated = rows > most;
        this.share = most / 2.0 / Math.max(rows, most);
    }

    /** Over meetings, all of which are counted: without words the answer is the same until something is written. */
    static FacetQuestions overMeetings(long rows) {
        return new FacetQuestions(Counted.MEETINGS, rows, Integer.MAX_VALUE);
    }

    /**
     * Over items.
     *
     * @param most how many are counted one by one
     */
    static FacetQuestions overItems(long rows, int most) {
        return new FacetQuestions(Counted.ITEMS, rows, most);
    }

    /** What to ask for in one search, and what in others at the same time. */
    List<Map<String, Aggregation>> parts() {
        var people = new HashMap<String, Aggregation>();
        var others = new HashMap<String, Aggregation>();
        for (Facet facet : Facet.values()) {
            (OF_PEOPLE.contains(facet) ? people : others).put(facet.parameter(), question(facet));
        }
        if (counted == Counted.MEETINGS) {
            return List.of(people, others);
        }
        if (!estimated) {
            others.put(MEETINGS, countMeetings());
            return List.of(people, others);
        }
        people.putAll(others);
        return List.of(DrawnRows.ask(people, share), Map.of(MEETINGS, countMeetings()));
    }

    /** How many meetings the search found. */
    long meetings(List<Map<String, Aggregate>> answers) {
        return counted == Counted.MEETINGS
                ? rows
                : Objects.requireNonNull(answers.get(1).get(MEETINGS))
                        .cardinality()
                        .value();
    }

    Facets answers(List<Map<String, Aggregate>> answers, JsonpMapper mapper) {
        var all = new HashMap<>(estimated ? DrawnRows.answers(answers.getFirst(), mapper) : answers.getFirst());
        all.putAll(answers.get(1));
        var values = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        for (Facet facet : Facet.values()) {
            var answer = Objects.requireNonNull(all.get(facet.parameter()));
            values.put(facet, facet == Facet.YEAR ? years(answer) : values(answer));
        }
        return new Facets(counted, rows, estimated, values);
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
        return Aggregation.of(count -> count.cardinality(of -> of.field(MEETING)
                .precisionThreshold(EXACT_TOTAL)
                .executionHint(CardinalityExecutionMode.SaveTimeHeuristic)));
    }

    private List<FacetValue> values(Aggregate answer) {
        return answer.sterms().buckets().array().stream()
                .map(bucket -> new FacetValue(key(bucket), label(bucket), number(bucket.docCount())))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::label))
                .toList();
    }

    /** Of an estimate no more than two figures say anything. */
    private long number(long rows) {
        return estimated
                ? new BigDecimal(rows)
                        .round(new MathContext(2, RoundingMode.HALF_UP))
                        .longValue()
                : rows;
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
        return new FacetValue(year, year, number(bucket.docCount()));
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
