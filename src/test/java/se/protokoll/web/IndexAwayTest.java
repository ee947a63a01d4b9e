package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.index.IndexConnection;

/** The pages while Elasticsearch does not answer. */
class IndexAwayTest {

    private static WebServer server;
    private static IndexConnection connection;

    @BeforeAll
    static void nobodyListens() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        connection = IndexConnection.to(URI.create("http://127.0.0.1:" + free));
        server = WebServer.start(connection, WebSettings.local(RunningPages.DATA));
    }

    @AfterAll
    static void stop() {
        server.close();
        connection.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, Sökindexet svarar inte just nu",
        "/attendance, Sökindexet svarar inte just nu",
        "/meetings/x, Sökindexet svarar inte just nu",
        "/search.csv, Sökindexet svarar inte just nu",
        "/api/v1/items, Sökindexet svarar inte.",
        "/api/v1/export/meetings, Sökindexet svarar inte.",
        "/actuator/health, DOWN"
    })
    void everyAnswerSaysSo(String path, String sentence) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains(sentence).doesNotContain("Exception", "127.0.0.1");
    }
}
