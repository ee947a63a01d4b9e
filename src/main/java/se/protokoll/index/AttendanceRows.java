package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import se.protokoll.index.SpellingCount.Kind;

/** Reads the rows of attendance lists for reports. */
public final class AttendanceRows {

    private static final String COUNTED = "counted";
    private static final String EXAMPLE = "example";

    private final IndexConnection connection;

    public AttendanceRows(IndexConnection connection) {
        this.connection = connection;
    }

    /**
     * Everybody who was there for some municipalities, the oldest meeting first: those listed for one, and at a
     * municipality's own body those listed for nobody else.
     *
     * @param codesOrNames of the municipalities; empty for any
     * @param filters of which those on people, parties and roles are not for these rows
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public void forEach(List<String> codesOrNames, Filters filters, Consumer<AttendanceRow> reader) {
        var all = new BoolQuery.Builder();
        all.filter(QueryBuilder.ofSure(filters));
        all.filter(either -> either.bool(bool -> bool.should(isOne("municipality", codesOrNames))
                .should(own -> own.bool(here -> here.filter(isOne("body_municipality", codesOrNames))
                        .mustNot(exists("municipality_code"))
                        .mustNot(elsewhere -> elsewhere.bool(
                                other -> other.filter(exists("affiliation")).mustNot(exists("party"))))))));
        var byDate = SortOptions.of(sort ->
                sort.field(field -> field.field("date").order(SortOrder.Asc).missing("_last")));
        var byMeeting = SortOptions.of(sort -> sort.field(field -> field.field(MeetingIds.FIELD)));
        var byOrdinal = SortOptions.of(sort -> sort.field(field -> field.field("ordinal")));
        new Scan<>(
                        Alias.ATTENDANCE,
                        all.build()._toQuery(),
                        List.of(byDate, byMeeting, byOrdinal),
                        Scan.without(),
                        null,
                        AttendanceRow.class)
                .forEach(connection, reader);
    }

    /**
     * What people are listed for that names no municipality we know, parties among it, the most frequent first.
     *
     * @param most how many spellings
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public List<SpellingCount> withoutMunicipality(Filters filters, int most) {
        Query unresolved = Query.of(query -> query.bool(bool -> bool.filter(QueryBuilder.of(filters))
                .mustNot(exists("municipality_code"))
                .filter(exists("affiliation"))));
        return count(unresolved, "affiliation.exact", most, Kind.AFFILIATION);
    }

    /**
     * Parties as printed, in upper case, the most frequent first.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public List<SpellingCount> parties(Filters filters, int most) {
        return count(QueryBuilder.of(filters), "party", most, Kind.PARTY);
    }

    /**
     * Names of people of whom something was read with little confidence, the most frequent first.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public List<SpellingCount> doubtfulNames(Filters filters, int most) {
        Query doubtful = Query.of(query -> query.bool(bool -> bool.filter(QueryBuilder.of(filters))
                .filter(low -> low.range(range ->
                        range.number(number -> number.field("confidence").lt(MeetingTraits.UNSURE))))));
        return count(doubtful, "name.exact", most, Kind.NAME);
    }

    private List<SpellingCount> count(Query query, String field, int most, Kind kind) {
        SearchResponse<Void> answer = connection.ask(client -> client.search(
                search -> search.index(Alias.ATTENDANCE.alias())
                        .query(query)
                        .size(0)
                        .trackTotalHits(track -> track.enabled(false))
                        .aggregations(
                                COUNTED,
                                Aggregation.of(by -> by.terms(
                                                terms -> terms.field(field).size(most))
                                        .aggregations(
                                                EXAMPLE,
                                                example -> example.terms(terms -> terms.field(MeetingIds.FIELD)
                                                        .size(1))))),
                Void.class));
        return Objects.requireNonNull(answer.aggregations().get(COUNTED)).sterms().buckets().array().stream()
                .map(bucket -> new SpellingCount(
                        kind,
                        bucket.key().stringValue(),
                        bucket.docCount(),
                        Objects.requireNonNull(bucket.aggregations().get(EXAMPLE)).sterms().buckets().array().stream()
                                .findFirst()
                                .map(example -> example.key().stringValue())
                                .orElse(null)))
                .toList();
    }

    /** Whether a field names one of some municipalities, or any where none is given. */
    private static Query isOne(String field, List<String> codesOrNames) {
        if (codesOrNames.isEmpty()) {
            return exists(field + "_code");
        }
        var values = codesOrNames.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.bool(either -> either.should(
                        code -> code.terms(terms -> terms.field(field + "_code").terms(of -> of.value(values))))
                .should(name ->
                        name.terms(terms -> terms.field(field + ".folded").terms(of -> of.value(values))))));
    }

    private static Query exists(String field) {
        return Query.of(query -> query.exists(exists -> exists.field(field)));
    }
}
