package se.protokoll.job;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Answers Prometheus at {@code /actuator/prometheus}, as the pages do, without what pages need. */
final class MetricsServer implements AutoCloseable {

    private static final String PATH = "/actuator/prometheus";

    private final Supplier<String> figures;
    private final HttpServer server;

    /** @throws IllegalArgumentException naming the setting, where it cannot listen there */
    MetricsServer(Supplier<String> figures, ProtokollProperties.Metrics settings) {
        this.figures = figures;
        try {
            server = HttpServer.create(new InetSocketAddress(settings.address(), settings.port()), 0);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "protokoll.metrics.port: det går inte att lyssna på port %d (%s)."
                            .formatted(settings.port(), e.getMessage()),
                    e);
        }
        server.createContext(PATH, this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] text = figures.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
