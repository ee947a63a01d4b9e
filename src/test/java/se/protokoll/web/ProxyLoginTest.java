package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.index.EmbeddedNodeFixture;

/** The client of these tests connects from the loopback address, so that this is where the proxy is, or is not. */
class ProxyLoginTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String HEADER = "X-Forwarded-User";

    private @Nullable WebServer server;

    @AfterEach
    void stop() {
        Objects.requireNonNull(server).close();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + Objects.requireNonNull(server).port() + path);
    }

    private void start(String password, int requestsPerSecond, List<String> proxies) {
        server = WebServer.start(
                EmbeddedNodeFixture.connection(),
                PageSettings.guarded(password, ProxyLogin.of(HEADER, proxies), requestsPerSecond));
    }

    private void start(String... proxies) {
        start("", 0, List.of(proxies));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whomTheProxyNamesReads() throws IOException, InterruptedException {
        start("192.0.2.7", "127.0.0.0/8");

        var page = get("/", HEADER, "anna@example.org");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/attendance", "/api/v1/items?q=budget", "/actuator/prometheus", "/meetings/pages-1/file"})
    void whomItDoesNotNameIsRefused(String path) throws IOException, InterruptedException {
        start("127.0.0.1");

        assertThat(get(path).statusCode()).isEqualTo(401);
        assertThat(get(path, HEADER, " ").statusCode()).isEqualTo(401);
        assertThat(get(path, HEADER, "anna", HEADER, "bo").statusCode()).isEqualTo(401);
        assertThat(get(path, "X-Forwarded-Email", "anna@example.org").statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodyElseIsTakenForTheProxy() throws IOException, InterruptedException {
        start("192.0.2.7");

        assertThat(get("/", HEADER, "anna").statusCode()).isEqualTo(401);
        var disguised = get(
                "/", HEADER, "anna", "X-Forwarded-For", "192.0.2.7", "X-Real-IP", "192.0.2.7", "Accept", "text/html");
        assertThat(disguised.statusCode()).isEqualTo(401);
        assertThat(disguised.body()).contains("Sidorna kräver att du loggar in");
        assertThat(disguised.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void thePasswordWillDoWhereThereIsOne() throws IOException, InterruptedException {
        start("hemligt", 0, List.of("127.0.0.1"));
        var password =
                "Basic " + Base64.getEncoder().encodeToString("protokoll:hemligt".getBytes(StandardCharsets.UTF_8));

        assertThat(get("/", "Authorization", password).statusCode()).isEqualTo(200);
        assertThat(get("/", HEADER, "anna").statusCode()).isEqualTo(200);
        assertThat(get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void aCorrectionStillNeedsTheTokenOfOurOwnPage() throws IOException, InterruptedException {
        start("127.0.0.1");
        var form = HttpRequest.newBuilder(address("/meetings/pages-1/corrections"))
                .headers(HEADER, "anna", "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("field=place&value=Annanstans"))
                .build();

        assertThat(CLIENT.send(form, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void readersBehindTheProxyDoNotWaitForEachOther() throws IOException, InterruptedException {
        start("", 1, List.of("127.0.0.1"));
        int status = 200;
        for (int attempt = 0; attempt < 50 && status == 200; attempt++) {
            status = get("/reports", HEADER, "anna").statusCode();
        }

        assertThat(status).isEqualTo(429);
        assertThat(get("/reports", HEADER, "bo").statusCode()).isEqualTo(200);
    }
}
