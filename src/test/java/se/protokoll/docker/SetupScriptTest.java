package se.protokoll.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The script against what takes its requests as Elasticsearch would, which needs a licence to have users at hand. */
class SetupScriptTest {

    /** As a person might choose it. */
    private static final String ODD = "å\"b\\c $d'e: {f}";

    private final List<Request> requests = new ArrayList<>();
    private HttpServer elasticsearch;
    private int status = 200;

    private record Request(String line, JsonNode body) {}

    @BeforeEach
    void start() throws IOException {
        elasticsearch = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elasticsearch.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                String user = "elastic:" + ODD;
                String expected = "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
                boolean known = expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
                requests.add(new Request(
                        exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                        JsonMapper.shared().readTree(body)));
                byte[] answer = "{\"error\":\"why\"}".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(known ? status : 401, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        elasticsearch.start();
    }

    @AfterEach
    void stop() {
        elasticsearch.stop(0);
    }

    @Test
    void everyUserGetsItsPasswordAndMayDoWhatItMustAndNoMore() throws Exception {
        var result = run(ODD);

        assertThat(result.exit()).as(result.said()).isZero();
        assertThat(requests)
                .extracting(Request::line)
                .containsExactly(
                        "POST /_security/user/kibana_system/_password",
                        "PUT /_security/role/protokoll_app",
                        "PUT /_security/user/protokoll_app",
                        "PUT /_security/user/protokoll_dashboards",
                        "PUT /_security/role/protokoll_reader",
                        "PUT /_security/user/protokoll");
        assertThat(requests.stream()
                        .filter(request -> request.body().has("password"))
                        .map(request -> request.body().path("password").stringValue()))
                .containsExactly("kibana" + ODD, "app" + ODD, "dashboards" + ODD, "web" + ODD);
        assertThat(roleOf(1).at("/indices/0/names/0").stringValue()).isEqualTo("protokoll-*");
        assertThat(roleOf(4).toString())
                .contains("\"privileges\":[\"read\",\"view_index_metadata\"]", "\"names\":[\"protokoll-*\"]")
                .doesNotContain("\"all\"", "cluster");
        assertThat(roleOf(3).path("roles").toString()).isEqualTo("[\"kibana_admin\"]");
        assertThat(result.said()).endsWith("setup: done\n").doesNotContain(ODD);
    }

    @Test
    void aWrongPasswordIsExplained() throws Exception {
        var result = run("fel");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.said()).contains("does not know elastic with this ELASTIC_PASSWORD");
        assertThat(requests).hasSize(1);
    }

    @Test
    void aRefusalEndsItWithTheReason() throws Exception {
        status = 400;

        var result = run(ODD);

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.said()).contains("kibana_system/_password was answered with 400", "why");
    }

    private JsonNode roleOf(int request) {
        return requests.get(request).body();
    }

    private Script.Result run(String password) throws Exception {
        return Script.run(
                Map.of(
                        "ELASTICSEARCH_URL",
                        "http://localhost:" + elasticsearch.getAddress().getPort(),
                        "ELASTIC_PASSWORD",
                        password,
                        "KIBANA_PASSWORD",
                        "kibana" + ODD,
                        "PROTOKOLL_PASSWORD",
                        "app" + ODD,
                        "DASHBOARDS_PASSWORD",
                        "dashboards" + ODD,
                        "WEB_PASSWORD",
                        "web" + ODD,
                        "LC_ALL",
                        "C.UTF-8"),
                "src/docker/setup.sh");
    }
}
