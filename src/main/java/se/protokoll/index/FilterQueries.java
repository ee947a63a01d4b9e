package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns filters into conditions that every index of ours answers. */
final class FilterQueries {

    /** A middle name or two between given name and surname, or the surname first. */
    private static final int NAME_SLOP = 3;

    private FilterQueries() {}

    static void addTo(BoolQuery.Builder all, Filters filters) {
        var people = filters.of(Facet.PERSON);
        var roles = filters.of(Facet.ROLE);
        for (Facet facet : filters.chosen().keySet()) {
            boolean together = facet == Facet.ROLE && !people.isEmpty();
            if (!filters.of(facet).isEmpty() && !together) {
                all.filter(of(facet, filters.of(facet)));
            }
        }
        if (!people.isEmpty() && !roles.isEmpty()) {
            all.filter(either(roles.stream()
                    .flatMap(role -> people.stream().map(person -> phrase("offices", role + " " + person)))));
        }
        String body = filters.body();
        if (body != null && !body.isBlank()) {
            all.filter(filter ->
                    filter.match(match -> match.field("body").query(body).operator(Operator.And)));
        }
        addPeriod(all, filters.from(), filters.to());
        if (filters.deciding()) {
            all.mustNot(not -> not.term(term -> term.field("decision_count").value(0)));
        }
    }

    /** One of the values of a facet. */
    static Query of(Facet facet, List<String> values) {
        return switch (facet) {
            case MUNICIPALITY ->
                either(Stream.of(
                        terms("attending_municipality_codes", values),
                        terms("attending_municipalities.folded", values)));
            case COUNTY ->
                either(Stream.of(
                        terms("county_codes", values),
                        terms("counties.folded", values),
                        terms(
                                "counties.folded",
                                values.stream().map(value -> value + " län").toList())));
            case PARTY ->
                terms(
                        facet.field(),
                        values.stream()
                                .map(party -> party.toUpperCase(Locale.ROOT))
                                .toList());
            case PERSON ->
                either(values.stream()
                        .flatMap(name -> Stream.of(phrase("people", name), phrase("people.sounds", name))));
            default -> terms(facet.field(), values);
        };
    }

    private static Query phrase(String field, String words) {
        return Query.of(query ->
                query.matchPhrase(match -> match.field(field).query(words).slop(NAME_SLOP)));
    }

    private static Query either(Stream<Query> queries) {
        return Query.of(query -> query.bool(either -> either.should(queries.toList())));
    }

    private static Query terms(String field, List<String> values) {
        return Query.of(query -> query.terms(terms -> terms.field(field)
                .terms(of -> of.value(values.stream().map(FieldValue::of).toList()))));
    }

    private static void addPeriod(BoolQuery.Builder all, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return;
        }
        all.filter(filter -> filter.range(range -> range.date(date -> {
            date.field("date");
            if (from != null) {
                date.gte(from.toString());
            }
            return to == null ? date : date.lte(to.toString());
        })));
    }
}
