package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.protokoll.index.QueryText.Clause;
import se.protokoll.index.QueryText.Field;
import se.protokoll.index.QueryText.Form;
import se.protokoll.index.QueryText.Term;

/** Turns what somebody wrote into queries over the fields of one index. */
final class WordQueries {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:[-–](\\d{4}))?");

    /** What stands for a word is worth less than the word. */
    private static final float ALTERNATIVE = 0.7f;

    /**
     * The fields that words are looked for in; each may carry a boost ({@code title^3}).
     *
     * @param words stemmed and cut into parts
     * @param exact as written
     */
    record TextFields(List<String> words, List<String> exact) {}

    private final TextFields fields;

    WordQueries(TextFields fields) {
        this.fields = fields;
    }

    /** Adds every clause to the conditions. */
    void addTo(BoolQuery.Builder all, QueryText written) {
        for (Clause clause : written.clauses()) {
            var query = clause.either().size() == 1
                    ? of(clause.either().getFirst())
                    : Query.of(either -> either.bool(bool ->
                            bool.should(clause.either().stream().map(this::of).toList())));
            if (clause.not()) {
                all.mustNot(query);
            } else {
                all.must(query);
            }
        }
    }

    private Query of(Term term) {
        Field field = term.field();
        if (field == null) {
            return anywhere(term);
        }
        String text = term.text();
        return switch (field) {
            case MUNICIPALITY -> FilterQueries.of(Facet.MUNICIPALITY, List.of(text));
            case COUNTY -> FilterQueries.of(Facet.COUNTY, List.of(text));
            case PARTY -> FilterQueries.of(Facet.PARTY, List.of(text));
            case PERSON -> FilterQueries.of(Facet.PERSON, List.of(text));
            case ROLE -> FilterQueries.of(Facet.ROLE, List.of(text.toLowerCase(Locale.ROOT)));
            case YEAR -> year(text);
            case BODY -> either(term, this::body);
            case TITLE -> match("title", text);
            case NUMBER ->
                Query.of(query -> query.term(number -> number.field("number").value(text)));
            case FILE -> match("file_name", text);
        };
    }

    private Query anywhere(Term term) {
        return switch (term.form()) {
            case WORD -> either(term, this::word);
            case PHRASE -> either(term, this::phrase);
            case BEGINNING -> beginning(term.text());
        };
    }

    /** The term, or what it stands for or is shortened to. */
    private static Query either(Term term, Function<String, Query> query) {
        var alternatives = QuerySynonyms.alternatives(term.text());
        if (alternatives.isEmpty() || term.form() == Form.BEGINNING) {
            return query.apply(term.text());
        }
        var all = new ArrayList<Query>();
        all.add(query.apply(term.text()));
        alternatives.forEach(other -> all.add(Query.of(
                weaker -> weaker.bool(bool -> bool.must(query.apply(other)).boost(ALTERNATIVE)))));
        return Query.of(either -> either.disMax(best -> best.queries(all)));
    }

    private Query word(String text) {
        return Query.of(query -> query.multiMatch(match -> match.query(text)
                .fields(fields.words())
                .type(TextQueryType.BestFields)
                .operator(Operator.And)
                .zeroTermsQuery(ZeroTermsQuery.All)));
    }

    private Query phrase(String text) {
        return Query.of(query -> query.multiMatch(match -> match.query(text)
                .fields(fields.exact())
                .type(TextQueryType.Phrase)
                .zeroTermsQuery(ZeroTermsQuery.All)));
    }

    private Query beginning(String text) {
        return Query.of(query -> query.multiMatch(
                match -> match.query(text).fields(fields.exact()).type(TextQueryType.PhrasePrefix)));
    }

    private Query body(String text) {
        return match("body", text);
    }

    private static Query match(String field, String text) {
        return Query.of(query -> query.match(
                match -> match.field(field).query(text).operator(Operator.And).zeroTermsQuery(ZeroTermsQuery.All)));
    }

    /** Whether it is a year, or a first and a last one: {@code 2018}, {@code 2018-2020}. */
    static boolean areYears(String text) {
        var years = YEARS.matcher(text);
        return years.matches() && (years.group(2) == null || years.group(1).compareTo(years.group(2)) <= 0);
    }

    private static Query year(String text) {
        var years = YEARS.matcher(text);
        if (!years.matches()) {
            return Query.of(query -> query.matchNone(none -> none));
        }
        double first = Double.parseDouble(years.group(1));
        double last = years.group(2) == null ? first : Double.parseDouble(years.group(2));
        return Query.of(query -> query.range(
                range -> range.number(number -> number.field("year").gte(first).lte(last))));
    }
}
