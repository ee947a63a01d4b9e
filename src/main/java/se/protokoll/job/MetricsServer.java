package se.protokoll.job;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Answers Prometheus at {@code /actuator/prometheus}, as the pages do, without what pages need; and a browser at {@code /}
 * with how far the import has come, where only this machine can ask: it names files.
 */
final class MetricsServer implements AutoCloseable {

    private static final String FIGURES = "/actuator/prometheus";
    private static final String PAGE = "/";
    private static final String SECONDS_BETWEEN_LOOKS = "5";

    private final HttpServer server;

    /** @throws IllegalArgumentException naming the setting, where it cannot listen there */
    MetricsServer(Supplier<String> figures, Supplier<String> page, ProtokollProperties.Metrics settings) {
        var address = new InetSocketAddress(settings.address(), settings.port());
        try {
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "protokoll.metrics.port, protokoll.metrics.address: det går inte att lyssna på port %d på %s (%s)."
                            .formatted(settings.port(), settings.address(), e.getMessage()),
                    e);
        }
        server.createContext(
                FIGURES, exchange -> answer(exchange, FIGURES, "text/plain; version=0.0.4; charset=utf-8", figures));
        if (address.getAddress().isLoopbackAddress()) {
            server.createContext(PAGE, exchange -> {
                exchange.getResponseHeaders().set("Refresh", SECONDS_BETWEEN_LOOKS);
                answer(exchange, PAGE, "text/plain; charset=utf-8", page);
            });
        }
        server.start();
    }

    private static void answer(HttpExchange exchange, String path, String type, Supplier<String> content)
            throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] text = content.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
