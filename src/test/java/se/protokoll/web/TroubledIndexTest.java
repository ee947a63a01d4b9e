package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokoll.index.IndexConnection;

/** The pages over an Elasticsearch that answers, but not as it should. */
class TroubledIndexTest {

    private record Answer(int status, String json) {}

    private static final Answer MOMENT =
            new Answer(200, "{\"id\": \"m\", \"_shards\": {\"total\": 1, \"successful\": 1, \"failed\": 0}}");

    private static final Answer BUSY = new Answer(503, "{\"error\": {\"type\": \"busy\"}, \"status\": 503}");

    private static final Answer DENIED =
            new Answer(401, "{\"error\": {\"type\": \"security_exception\"}, \"status\": 401}");

    /** A full page of rows, so that another must be asked for. */
    private static final Answer THOUSAND_ROWS = new Answer(200, """
            {"took": 1, "timed_out": false, "_shards": {"total": 1, "successful": 1, "failed": 0}, "pit_id": "m",
             "hits": {"hits": [%s]}}""".formatted(
                    IntStream.range(0, 1_000).mapToObj(TroubledIndexTest::row).collect(Collectors.joining(","))));

    private static String row(int number) {
        return "{\"_index\": \"a\", \"_id\": \"%1$d\", \"sort\": [%1$d], \"_source\": {\"place\": \"%2$s\"}}"
                .formatted(number, "Rådhuset i Åmål ".repeat(8));
    }

    @Test
    void aCopyThatBreaksOffIsCutSoThatNobodyTakesItForTheWhole() throws IOException {
        try (var pages = new Pages(MOMENT, THOUSAND_ROWS, BUSY)) {
            assertThatThrownBy(() -> pages.get("/api/v1/export/meetings")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aCopyOfWhichNothingCouldBeReadSaysWhy() throws IOException, InterruptedException {
        try (var pages = new Pages(MOMENT, BUSY)) {
            var answer = pages.get("/api/v1/export/meetings");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Sökindexet svarar inte.");
        }
    }

    @Test
    void whoIsTurnedAwaySaysSoToo() throws IOException, InterruptedException {
        for (String path : List.of("/", "/api/v1/items", "/actuator/health")) {
            try (var pages = new Pages(DENIED)) {
                assertThat(pages.get(path).statusCode()).as(path).isEqualTo(503);
            }
        }
    }

    /** Pages over an index that gives these answers, and the last of them ever after. */
    private static final class Pages implements AutoCloseable {

        private final HttpServer index =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        private final HttpClient client = HttpClient.newHttpClient();
        private final IndexConnection connection;
        private final WebServer server;

        Pages(Answer... answers) throws IOException {
            var left = new ArrayDeque<>(List.of(answers));
            index.createContext("/", exchange -> {
                try (exchange) {
                    var answer = left.size() > 1 ? left.removeFirst() : left.getFirst();
                    byte[] json = answer.json().getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("X-elastic-product", "Elasticsearch");
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(answer.status(), json.length);
                    exchange.getResponseBody().write(json);
                }
            });
            index.start();
            connection = IndexConnection.to(
                    URI.create("http://127.0.0.1:" + index.getAddress().getPort()));
            server = WebServer.start(connection, WebSettings.local(RunningPages.DATA));
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        @Override
        public void close() {
            server.close();
            connection.close();
            index.stop(0);
            client.close();
        }
    }
}
