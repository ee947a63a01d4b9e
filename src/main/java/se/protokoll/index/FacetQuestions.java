package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.util.NamedValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What to ask Elasticsearch beside a search so that it can be narrowed, and what its answer says. */
final class FacetQuestions {

    private static final String MEETINGS = "meetings";
    private static final String LABEL = "label";

    /** Meetings are counted exactly up to here, by estimate above. */
    private static final int EXACT = 10_000;

    private FacetQuestions() {}

    static Map<String, Aggregation> all() {
        return Map.of(
                MEETINGS,
                countMeetings(),
                "municipalities",
                terms("attending_municipalities", 400),
                "bodies",
                Aggregation.of(facet -> facet.terms(
                                terms -> terms.field("body_key").size(50))
                        .aggregations(MEETINGS, countMeetings())
                        .aggregations(
                                LABEL,
                                label -> label.terms(
                                        terms -> terms.field("body.exact").size(1)))),
                "parties",
                terms("parties", 30),
                "years",
                Aggregation.of(facet -> facet.terms(
                                terms -> terms.field("year").size(300).order(NamedValue.of("_key", SortOrder.Desc)))
                        .aggregations(MEETINGS, countMeetings())),
                "kinds",
                terms("kind", 10));
    }

    /** How many meetings the search found. */
    static long meetings(Map<String, Aggregate> answers) {
        return Objects.requireNonNull(answers.get(MEETINGS)).cardinality().value();
    }

    static Facets answers(Map<String, Aggregate> answers) {
        return new Facets(
                values(answers, "municipalities", FacetQuestions::key),
                values(answers, "bodies", FacetQuestions::label),
                values(answers, "parties", FacetQuestions::key),
                years(Objects.requireNonNull(answers.get("years"))),
                values(answers, "kinds", FacetQuestions::key));
    }

    private static Aggregation terms(String field, int size) {
        return Aggregation.of(
                facet -> facet.terms(terms -> terms.field(field).size(size)).aggregations(MEETINGS, countMeetings()));
    }

    private static Aggregation countMeetings() {
        return Aggregation.of(
                count -> count.cardinality(of -> of.field("meeting_id").precisionThreshold(EXACT)));
    }

    private static List<FacetValue> values(
            Map<String, Aggregate> answers, String facet, Function<StringTermsBucket, String> label) {
        return Objects.requireNonNull(answers.get(facet)).sterms().buckets().array().stream()
                .map(bucket -> new FacetValue(key(bucket), label.apply(bucket), count(bucket)))
                .sorted(Comparator.comparingLong(FacetValue::meetings)
                        .reversed()
                        .thenComparing(FacetValue::label))
                .toList();
    }

    private static List<FacetValue> years(Aggregate years) {
        // A field that no row has yet is answered as if it held strings.
        if (!years.isLterms()) {
            return List.of();
        }
        return years.lterms().buckets().array().stream()
                .map(FacetQuestions::year)
                .toList();
    }

    private static FacetValue year(LongTermsBucket bucket) {
        String year = Long.toString(bucket.key());
        return new FacetValue(year, year, count(bucket));
    }

    private static String key(StringTermsBucket bucket) {
        return bucket.key().stringValue();
    }

    private static String label(StringTermsBucket bucket) {
        return Objects.requireNonNull(bucket.aggregations().get(LABEL)).sterms().buckets().array().stream()
                .findFirst()
                .map(FacetQuestions::key)
                .orElse(key(bucket));
    }

    private static long count(MultiBucketBase bucket) {
        return meetings(bucket.aggregations());
    }
}
