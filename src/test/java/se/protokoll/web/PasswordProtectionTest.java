package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.index.EmbeddedNodeFixture;

class PasswordProtectionTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.start(
                EmbeddedNodeFixture.connection(), PageSettings.guarded("sju sjösjuka sjömän", Optional.empty(), 0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/attendance", "/api/v1/items?q=budget", "/actuator", "/actuator/prometheus", "/finns-inte"
            })
    void nothingIsShownWithoutThePassword(String path) throws Exception {
        var answer = get(path, null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(asked -> assertThat(asked).startsWith("Basic realm=\"Protokoll\""));
        assertThat(get(path, "protokoll:fel").statusCode()).isEqualTo(401);
        assertThat(get(path, "admin:sju sjösjuka sjömän").statusCode()).isEqualTo(401);
    }

    @Test
    void whoKnowsItReads() throws Exception {
        var answer = get("/", "protokoll:sju sjösjuka sjömän");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void prometheusKnowsItToo() throws Exception {
        assertThat(get("/actuator/prometheus", "protokoll:sju sjösjuka sjömän").body())
                .contains("jvm_memory_used_bytes", "http_server_requests");
    }

    @Test
    void whetherItRunsIsNoSecret() throws Exception {
        assertThat(get("/actuator/health", null).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String path, @Nullable String credentials) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (credentials != null) {
            byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
        }
        return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
