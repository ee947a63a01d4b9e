package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.web.RunningPages.get;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to make the pages run, tell or do what they should not. None has an effect. */
class InjectionTest {

    private static final List<String> ATTEMPTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'\"--></style></script><svg/onload=alert(1)>",
            "${7*7}[[${7*7}]]#{7*7}*{7*7}@{/x}~{layout}",
            "__${T(java.lang.Runtime).getRuntime().exec('id')}__::.x",
            "javascript:alert(1)",
            "\r\nSet-Cookie: stolen=1",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "\u0000",
            "\uE000<b>\uE001",
            "_exists_:path OR *:*",
            "{\"match_all\":{}}",
            "' OR 1=1 --",
            "(((((((((((((((((((((((((((",
            "*".repeat(900),
            "\"".repeat(900),
            "a|".repeat(450));

    private static final List<String> PAGES = List.of(
            "/?q=",
            "/?person=",
            "/?bodyKey=",
            "/?body=",
            "/search.csv?q=",
            "/attendance?body=",
            "/reports/meetings?body=",
            "/reports/unknowns.csv?municipality=",
            "/api/v1/items?q=",
            "/api/v1/export/meetings?county=");

    static Stream<String> addresses() {
        return PAGES.stream()
                .flatMap(page ->
                        ATTEMPTS.stream().map(attempt -> page + URLEncoder.encode(attempt, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nothingInAParameterHasAnEffect(String address) throws IOException, InterruptedException {
        var answer = get(address);

        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        // A table or JSON is no page: it may hold the words of minutes as they are, and no browser takes it for one.
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(answer.body())
                    .doesNotContain("<script>alert", "<img src=x", "<svg/onload", "root:x:0", "se.protokoll.", "49[[");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings/..%2f..%2fetc%2fpasswd",
                "/meetings/%2e%2e/%2e%2e/etc/passwd",
                "/meetings/%00",
                "/reports/%24%7B7*7%7D",
                "/webjars/../../application.properties",
                "/protokoll.css/../../../etc/passwd",
                "/actuator/env",
                "/actuator/heapdump",
                "/api/v1/meetings/__%24%7B7*7%7D__"
            })
    void noPathLeadsOutOfThePages(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1");

        assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d.*");
        assertThat(answer).doesNotContain("root:x:0", "spring.", "/tmp/", "se.protokoll.");
    }

    @Test
    void aQueryOfAMegabyteIsRefused() throws IOException, InterruptedException {
        assertThat(raw("GET /?q=" + "a".repeat(1_000_000) + " HTTP/1.1")).startsWith("HTTP/1.1 4");
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE"})
    void nothingButReadingIsAllowed(String method) throws IOException {
        assertThat(raw(method + " /meetings/pages-1 HTTP/1.1")).startsWith("HTTP/1.1 4");
    }

    /** What a well-behaved client would not send. */
    private static String raw(String request) throws IOException {
        var address = RunningPages.address("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write((request + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException e) {
                // The server may refuse before it has heard all.
                return "HTTP/1.1 400 cut off";
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "HTTP/1.1 400 cut off";
        }
    }
}
