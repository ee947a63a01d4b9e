package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads all rows that fit a query, however many, as they were at one moment.
 *
 * @param <T> what a row is read as
 * @param alias of the index
 * @param query which rows
 * @param order of the rows
 * @param fields which fields of a row are read
 * @param marks what of a row to show with the words found marked; null for nothing
 * @param type what a row is read as
 */
record Scan<T>(
        Alias alias,
        Query query,
        List<SortOptions> order,
        SourceFilter fields,
        co.elastic.clients.elasticsearch.core.search.@Nullable Highlight marks,
        Class<T> type) {

    /** Every field, and those that are not named. */
    static SourceFilter without(String... names) {
        return SourceFilter.of(filter -> filter.excludes(List.of(names)));
    }

    private static final int PAGE = 1_000;
    private static final String KEPT = "2m";

    void forEach(IndexConnection connection, Consumer<T> reader) {
        forEachHit(connection, hit -> reader.accept(Objects.requireNonNull(hit.source())));
    }

    void forEachHit(IndexConnection connection, Consumer<Hit<T>> reader) {
        try (var moment = new Moment(connection, alias)) {
            List<Hit<T>> page = page(connection, moment, List.of());
            while (!page.isEmpty()) {
                page.forEach(reader);
                page = page.size() < PAGE
                        ? List.of()
                        : page(connection, moment, page.getLast().sort());
            }
        }
    }

    private List<Hit<T>> page(IndexConnection connection, Moment moment, List<FieldValue> after) {
        SearchResponse<T> answer = connection.ask(client -> client.search(
                search -> {
                    search.pit(pit -> pit.id(moment.id).keepAlive(alive -> alive.time(KEPT)))
                            .query(query)
                            .sort(order)
                            .size(PAGE)
                            .source(source -> source.filter(fields))
                            .trackTotalHits(track -> track.enabled(false));
                    if (marks != null) {
                        search.highlight(marks);
                    }
                    return after.isEmpty() ? search : search.searchAfter(after);
                },
                type));
        moment.isKnownAs(answer.pitId());
        return answer.hits().hits();
    }

    /** The index as it was when this was made. Elasticsearch may give it another identifier with every answer. */
    private static final class Moment implements AutoCloseable {

        private final IndexConnection connection;
        private String id;

        Moment(IndexConnection connection, Alias alias) {
            this.connection = connection;
            id = connection
                    .ask(client -> client.openPointInTime(
                            open -> open.index(alias.alias()).keepAlive(alive -> alive.time(KEPT))))
                    .id();
        }

        void isKnownAs(@Nullable String next) {
            id = Objects.requireNonNullElse(next, id);
        }

        @Override
        public void close() {
            connection.ask(client -> client.closePointInTime(close -> close.id(id)));
        }
    }
}
