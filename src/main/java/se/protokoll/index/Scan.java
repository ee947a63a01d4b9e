package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads all rows that fit a query, however many, as they were at one moment.
 *
 * @param <T> what a row is read as
 * @param alias of the index
 * @param query which rows
 * @param order of the rows
 * @param without fields that are not needed; empty to read all
 * @param type what a row is read as
 */
record Scan<T>(Alias alias, Query query, List<SortOptions> order, List<String> without, Class<T> type) {

    private static final int PAGE = 1_000;
    private static final String KEPT = "2m";

    void forEach(IndexConnection connection, Consumer<T> reader) {
        String view = connection
                .ask(client ->
                        client.openPointInTime(open -> open.index(alias.alias()).keepAlive(alive -> alive.time(KEPT))))
                .id();
        try {
            List<Hit<T>> page = page(connection, view, List.of());
            while (!page.isEmpty()) {
                page.forEach(hit -> reader.accept(Objects.requireNonNull(hit.source())));
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
                            .source(source -> source.filter(filter -> filter.excludes(without)))
                            .trackTotalHits(track -> track.enabled(false));
                    return after.isEmpty() ? search : search.searchAfter(after);
                },
                type));
        return answer.hits().hits();
    }
}
