package se.protokoll.index;

import com.sun.net.httpserver.HttpExchange;
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
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before the node and answers bulk requests as a troubled cluster would, in the order given; then it lets them through. */
final class UnreliableProxy implements AutoCloseable {

    /** What happens to a bulk request. */
    enum Fate {
        PASSED_ON,
        TOO_MANY_REQUESTS,
        UNAVAILABLE,
        CUT_OFF,
        ROW_TOO_MANY
    }

    private static final String ROW_TOO_MANY = """
            {"took": 1, "errors": true, "items": [{"index": {"_index": "any", "_id": "any", "status": 429,
             "error": {"type": "es_rejected_execution_exception", "reason": "queue is full"}}}]}
            """;

    private final URI node;
    private final Deque<Fate> fates;
    private final Fate afterwards;
    private final AtomicInteger bulks = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;

    UnreliableProxy(URI node, List<Fate> fates, Fate afterwards) throws IOException {
        this.node = node;
        this.fates = new ArrayDeque<>(fates);
        this.afterwards = afterwards;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How many bulk requests came. */
    int bulks() {
        return bulks.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Fate fate = Fate.PASSED_ON;
            if (exchange.getRequestURI().getPath().equals("/_bulk")) {
                bulks.incrementAndGet();
                fate = fates.isEmpty() ? afterwards : fates.removeFirst();
            }
            switch (fate) {
                case PASSED_ON -> passOn(exchange, body);
                case TOO_MANY_REQUESTS -> send(exchange, 429, "{\"error\": {\"type\": \"busy\"}, \"status\": 429}");
                case UNAVAILABLE -> send(exchange, 503, "<html>no cluster here</html>");
                case ROW_TOO_MANY -> send(exchange, 200, ROW_TOO_MANY);
                case CUT_OFF -> {
                    // Closing without an answer is what a node that dies looks like.
                }
            }
        }
    }

    private void passOn(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (String header : List.of("Content-Type", "Accept")) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                request.header(header, value);
            }
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers()
                    .firstValue("content-type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            send(exchange, answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("X-elastic-product", "Elasticsearch");
        if (!exchange.getResponseHeaders().containsKey("Content-Type")) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
