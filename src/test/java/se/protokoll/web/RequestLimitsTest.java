package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.index.EmbeddedNodeFixture;

class RequestLimitsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static WebServer server;

    @BeforeAll
    static void start() {
        server =
                WebServer.start(EmbeddedNodeFixture.connection(), PageSettings.guarded("hemligt", Optional.empty(), 1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Asks, as one who guesses passwords would, until it is told to wait. */
    private static HttpResponse<String> tooOften(String path) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 50; attempt++) {
            var answer = get(path);
            if (answer.statusCode() != 401) {
                return answer;
            }
        }
        throw new AssertionError("50 requests in a row were answered.");
    }

    @Test
    void whoAsksTooOftenIsToldToWaitAndMayThenAskAgain() throws IOException, InterruptedException {
        var page = tooOften("/");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("För många frågor på kort tid").doesNotContain("se.protokoll");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        int seconds = Integer.parseInt(page.headers().firstValue("Retry-After").orElseThrow());
        assertThat(seconds).isBetween(1, 2);

        Thread.sleep(1000L * seconds + 100);

        assertThat(get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void programsAreToldSoInJson() throws IOException, InterruptedException {
        var answer = tooOften("/api/v1/meetings");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"status\":429", "\"detail\":\"För många frågor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json"})
    void aMegabyteIsNotListenedTo(String type) throws IOException, InterruptedException {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(RunningPages.address("/meetings/pages-1/corrections"))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString("value=" + "a".repeat(1_000_000)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(RunningPages.get("/").statusCode()).isEqualTo(200);
    }
}
