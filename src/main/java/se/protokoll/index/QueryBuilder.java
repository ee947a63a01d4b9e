package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns words and filters into queries that every index of ours answers. */
final class QueryBuilder {

    /** A middle name or two between given name and surname, or the surname first. */
    private static final int NAME_SLOP = 3;

    private QueryBuilder() {}

    /** Words in the fields, which may carry boosts ({@code title^3}), and filters. */
    static Query of(String words, List<String> fields, Filters filters) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        if (!words.isBlank()) {
            all.must(must -> must.simpleQueryString(query -> query.query(words)
                    .fields(fields)
                    .defaultOperator(Operator.And)
                    .flags(
                            SimpleQueryStringFlag.Phrase,
                            SimpleQueryStringFlag.Not,
                            SimpleQueryStringFlag.Or,
                            SimpleQueryStringFlag.Prefix,
                            SimpleQueryStringFlag.Whitespace)));
        }
        addFilters(all, filters);
        return all.build()._toQuery();
    }

    /** Filters alone. */
    static Query of(Filters filters) {
        return of("", List.of(), filters);
    }

    private static void addFilters(BoolQuery.Builder all, Filters filters) {
        if (!filters.municipalities().isEmpty()) {
            all.filter(filter ->
                    filter.bool(either -> either.should(terms("attending_municipality_codes", filters.municipalities()))
                            .should(terms("attending_municipalities.folded", filters.municipalities()))));
        }
        String body = filters.body();
        if (body != null && !body.isBlank()) {
            all.filter(filter ->
                    filter.match(match -> match.field("body").query(body).operator(Operator.And)));
        }
        addTerms(all, "body_key", filters.bodyKeys());
        addTerms(all, "kind", filters.kinds());
        addTerms(
                all,
                "parties",
                filters.parties().stream()
                        .map(party -> party.toUpperCase(Locale.ROOT))
                        .toList());
        addPeriod(all, filters.from(), filters.to());
        if (filters.deciding()) {
            all.mustNot(not -> not.term(term -> term.field("decision_count").value(0)));
        }
        String person = filters.person();
        if (person != null && !person.isBlank()) {
            all.filter(filter -> filter.matchPhrase(
                    match -> match.field("people").query(person).slop(NAME_SLOP)));
        }
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

    private static void addTerms(BoolQuery.Builder all, String field, List<String> values) {
        if (!values.isEmpty()) {
            all.filter(terms(field, values));
        }
    }

    private static Query terms(String field, List<String> values) {
        return Query.of(query -> query.terms(terms -> terms.field(field)
                .terms(of -> of.value(values.stream().map(FieldValue::of).toList()))));
    }
}
