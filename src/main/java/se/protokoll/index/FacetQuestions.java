package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CardinalityExecutionMode;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationCollectMode;
import co.elastic.clients.util.NamedValue;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to ask Elasticsearch beside a search so that it can be narrowed, and what its answer says. Meetings are counted:
 * row by row where each row is a meeting, and by their ids where a meeting has several rows.
 */
enum FacetQuestions {
    /** Asked where each row is a meeting. */
    OF_MEETINGS,
    /** Asked where a meeting may have several rows. */
    OF_ITEMS;

    private static final String MEETINGS = "meetings";
    private static final String LABEL = "label";

    /** Values of a facet are counted exactly up to here, by estimate above; all meetings, up to four times as many. */
    private static final int EXACT = 3_000;

    private static final int EXACT_TOTAL = 12_000;

    Map<String, Aggregation> all() {
        var questions = new HashMap<String, Aggregation>();
        for (Facet facet : Facet.values()) {
            questions.put(facet.parameter(), question(facet));
        }
        questions.put(
                MEETINGS,
                this == OF_MEETINGS
                        ? Aggregation.of(count -> count.valueCount(of -> of.field("meeting_id")))
                        : countMeetings(EXACT_TOTAL));
        return questions;
    }

    /** How many meetings the search found. */
    long meetings(Map<String, Aggregate> answers) {
        var total = Objects.requireNonNull(answers.get(MEETINGS));
        return this == OF_MEETINGS
                ? (long) Objects.requireNonNull(total.valueCount().value()).doubleValue()
                : total.cardinality().value();
    }

    Facets answers(Map<String, Aggregate> answers) {
        var values = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        for (Facet facet : Facet.values()) {
            var answer = Objects.requireNonNull(answers.get(facet.parameter()));
            values.put(facet, facet == Facet.YEAR ? years(answer) : values(answer));
        }
        return new Facets(values);
    }

    private Aggregation question(Facet facet) {
        return Aggregation.of(question -> {
            var asked = question.terms(terms -> facet == Facet.YEAR
                    ? terms.field(facet.field()).size(facet.most()).order(NamedValue.of("_key", SortOrder.Desc))
                    : terms.field(facet.field()).size(facet.most()).collectMode(mode(facet)));
            if (this == OF_ITEMS) {
                asked.aggregations(MEETINGS, countMeetings(EXACT));
            }
            return facet == Facet.BODY
                    ? asked.aggregations(
                            LABEL,
                            label -> label.terms(
                                    terms -> terms.field("body.exact").size(1)))
                    : asked;
        });
    }

    /** Of names there are so many that only those offered should be counted meeting by meeting. */
    private static TermsAggregationCollectMode mode(Facet facet) {
        return facet == Facet.PERSON || facet == Facet.BODY
                ? TermsAggregationCollectMode.BreadthFirst
                : TermsAggregationCollectMode.DepthFirst;
    }

    /** One bit for each meeting takes more memory than an estimate and a fraction of its time. */
    private static Aggregation countMeetings(int exact) {
        return Aggregation.of(count -> count.cardinality(of -> of.field("meeting_id")
                .precisionThreshold(exact)
                .executionHint(CardinalityExecutionMode.SaveTimeHeuristic)));
    }

    private List<FacetValue> values(Aggregate answer) {
        return answer.sterms().buckets().array().stream()
                .map(bucket -> new FacetValue(key(bucket), label(bucket), count(bucket)))
                .sorted(Comparator.comparingLong(FacetValue::meetings)
                        .reversed()
                        .thenComparing(FacetValue::label))
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
        return new FacetValue(year, year, count(bucket));
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

    private long count(MultiBucketBase bucket) {
        return this == OF_MEETINGS
                ? bucket.docCount()
                : Objects.requireNonNull(bucket.aggregations().get(MEETINGS))
                        .cardinality()
                        .value();
    }
}
