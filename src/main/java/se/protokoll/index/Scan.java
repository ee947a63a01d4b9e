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
        String view = connection
                .ask(client ->
                        client.openPointInTime(open -> open.index(alias.alias()).keepAlive(alive -> alive.time(KEPT))))
                .id();
        try {
            List<Hit<T>> page = page(connection, view, List.of());
            while (!page.isEmpty()) {
                page.forEach(reader);
                page = page.size() < PAGE
                        ? List.of()
                        : page(connection, view, page.getLast().sort());
            }
        } finally {
            connection.ask(client -> client.closePointInTime(close -> close.id(view)));
        }
    }

    private List<Hit<T>> page(IndexConnection connection, String view, List<FieldValue> after) {
        SearchResponse<T> answer = connection.ask(client -> client.search(
                search -> {
                    search.pit(pit -> pit.id(view).keepAlive(alive -> alive.time(KEPT)))
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
        return answer.hits().hits();
    }
}
