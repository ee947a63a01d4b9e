package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Elasticsearch as it may answer, where the embedded node does not. */
class ScanTest {

    private static final Scan<Object> EVERYTHING = new Scan<>(
            Alias.MEETINGS,
            Query.of(query -> query.matchAll(all -> all)),
            List.of(SortOptions.of(sort -> sort.field(by -> by.field("date")))),
            Scan.without(),
            null,
            Object.class);

    private static String hits(int hits) {
        return IntStream.range(0, hits)
                .mapToObj("{\"_index\": \"a\", \"_id\": \"%1$d\", \"_source\": {}, \"sort\": [%1$d]}"::formatted)
                .collect(Collectors.joining(","));
    }

    private static String page(String moment, int hits) {
        return """
                {"took": 1, "timed_out": false, "_shards": {"total": 1, "successful": 1, "failed": 0},
                 "pit_id": "%s", "hits": {"hits": [%s]}}""".formatted(moment, hits(hits));
    }

    private static String error(int status, String reason) {
        return "{\"error\": {\"type\": \"any\", \"reason\": \"%s\"}, \"status\": %d}".formatted(reason, status);
    }

    @Test
    void readsOnFromTheMomentThatTheLastAnswerNames() throws IOException {
        var questions = new ArrayList<String>();
        var read = new AtomicInteger();
        var server = new NodeProxy(URI.create("http://unused"), HttpServer.create(NodeProxy.FREE_PORT, 0)) {
            @Override
            void answer(HttpExchange exchange, byte[] body) throws IOException {
                questions.add(new String(body, StandardCharsets.UTF_8));
                send(
                        exchange,
                        200,
                        switch (questions.size()) {
                            case 1 ->
                                "{\"id\": \"moment-1\", \"_shards\": {\"total\": 1, \"successful\": 1, \"failed\": 0}}";
                            case 2 -> page("moment-2", 1_000);
                            case 3 -> page("moment-3", 7);
                            default -> "{\"succeeded\": true, \"num_freed\": 1}";
                        });
            }
        };
        server.listen();
        try (server;
                var connection = IndexConnection.to(URI.create("http://127.0.0.1:" + server.port()))) {
            EVERYTHING.forEach(connection, row -> read.incrementAndGet());
        }

        assertThat(read).hasValue(1_007);
        assertThat(questions).hasSize(4);
        assertThat(questions.get(1)).contains("moment-1");
        assertThat(questions.get(2)).contains("moment-2");
        assertThat(questions.get(3)).contains("moment-3");
    }

    @Test
    void whatWentWrongIsNotHiddenByWhatGoesWrongAfterwards() throws IOException {
        var server = new NodeProxy(URI.create("http://unused"), HttpServer.create(NodeProxy.FREE_PORT, 0)) {
            @Override
            void answer(HttpExchange exchange, byte[] body) throws IOException {
                if (exchange.getRequestURI().getPath().endsWith("/_search")) {
                    send(exchange, 400, error(400, "the question is wrong"));
                } else if (exchange.getRequestMethod().equals("DELETE")) {
                    send(exchange, 500, error(500, "nothing can be closed"));
                } else {
                    send(
                            exchange,
                            200,
                            "{\"id\": \"moment\", \"_shards\": {\"total\": 1, \"successful\": 1, \"failed\": 0}}");
                }
            }
        };
        server.listen();
        try (server;
                var connection = IndexConnection.to(URI.create("http://127.0.0.1:" + server.port()))) {
            assertThatThrownBy(() -> EVERYTHING.forEach(connection, row -> {}))
                    .hasMessageContaining("the question is wrong")
                    .satisfies(failure ->
                            assertThat(failure.getSuppressed()[0]).hasMessageContaining("nothing can be closed"));
        }
    }
}
