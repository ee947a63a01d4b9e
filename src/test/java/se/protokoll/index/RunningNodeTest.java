package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A node that a crash has ended, on whose port somebody else listens now. */
class RunningNodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | <!DOCTYPE html><title>Skrivare</title>",
                "200 | ",
                "200 | [1, 2]",
                "404 | <h1>Not found</h1>",
                "401 | {\"nodes\": {\"a\": {\"settings\": {\"path.home\": \"%s\"}}}}"
            })
    void whoeverElseAnswersThereIsNotTheNode(int status, @Nullable String answer, @TempDir Path data)
            throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = (answer == null ? "" : answer.formatted(data)).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        try {
            RunningNode.announce(
                    data, URI.create("http://127.0.0.1:" + server.getAddress().getPort()));

            assertThat(RunningNode.find(data)).isEmpty();
        } finally {
            server.stop(0);
        }
    }
}
