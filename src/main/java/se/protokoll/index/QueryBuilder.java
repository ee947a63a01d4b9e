package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import se.protokoll.index.WordQueries.TextFields;

/** Turns words and filters into one query. */
final class QueryBuilder {

    private QueryBuilder() {}

    /** Words in the fields, and filters. */
    static Query of(String words, TextFields fields, Filters filters) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        new WordQueries(fields).addTo(all, QueryText.of(words));
        FilterQueries.addTo(all, filters);
        return all.build()._toQuery();
    }

    /** Filters, for rows that tell how sure they are. */
    static Query ofSure(Filters filters) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        FilterQueries.addTo(all, filters);
        if (filters.minConfidence() > 0) {
            all.filter(sure -> sure.range(
                    range -> range.number(number -> number.field("confidence").gte(filters.minConfidence()))));
        }
        return all.build()._toQuery();
    }

    /** Filters alone. */
    static Query of(Filters filters) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        FilterQueries.addTo(all, filters);
        return all.build()._toQuery();
    }
}
