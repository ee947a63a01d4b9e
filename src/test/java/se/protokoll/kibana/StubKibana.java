package se.protokoll.kibana;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers like Kibana as far as the installer goes, and keeps what is put into it. */
public final class StubKibana implements AutoCloseable {

    private static final Pattern DASHBOARD = Pattern.compile("/api/dashboards/([a-z0-9-]+)");

    private final HttpServer server;
    private final String scheme;
    private final Map<String, JsonNode> dataViews = new LinkedHashMap<>();
    private final Map<String, JsonNode> dashboards = new LinkedHashMap<>();
    private final List<String> credentials = new ArrayList<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private String version = "9.5.3";
    private String path = "";

    private record Fault(int status, String body) {}

    private StubKibana(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            }
        });
        server.start();
    }

    /** Starts one that is spoken to in clear text. */
    public static StubKibana start() throws IOException {
        return new StubKibana(HttpServer.create(freePort(), 0), "http");
    }

    /** Starts one behind TLS. */
    public static StubKibana start(SSLContext tls) throws IOException {
        HttpsServer server = HttpsServer.create(freePort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return new StubKibana(server, "https");
    }

    private static InetSocketAddress freePort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Of another version than 9.5.3. */
    public StubKibana ofVersion(String other) {
        version = other;
        return this;
    }

    /** Under a path, as behind a proxy or in a space. */
    public StubKibana under(String prefix) {
        path = prefix;
        return this;
    }

    /** Lets in only those whose header {@code Authorization} is known; everybody where none is. */
    public StubKibana admitting(String authorization) {
        credentials.add(authorization);
        return this;
    }

    /** Answers requests whose path begins so with something else. */
    public StubKibana answering(String start, int status, String body) {
        faults.put(start, new Fault(status, body));
        return this;
    }

    /** Its address. */
    public String address() {
        return "%s://localhost:%d%s".formatted(scheme, server.getAddress().getPort(), path);
    }

    /** The data views it keeps, by their ids. */
    public Map<String, JsonNode> dataViews() {
        return dataViews;
    }

    /** The dashboards it keeps, by their ids. */
    public Map<String, JsonNode> dashboards() {
        return dashboards;
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        String requested = exchange.getRequestURI().getPath();
        if (!requested.startsWith(path)) {
            send(exchange, 404, "<h1>Not Found</h1>");
            return;
        }
        if (!credentials.isEmpty()
                && !credentials.contains(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{\"statusCode\":401,\"error\":\"Unauthorized\",\"message\":\"security_exception\"}");
            return;
        }
        String inside = requested.substring(path.length());
        for (var fault : faults.entrySet()) {
            if (inside.startsWith(fault.getKey())) {
                send(exchange, fault.getValue().status(), fault.getValue().body());
                return;
            }
        }
        if (exchange.getRequestMethod().equals("GET")) {
            status(exchange, inside);
        } else {
            keep(exchange, inside, body);
        }
    }

    private void status(HttpExchange exchange, String inside) throws IOException {
        if (inside.equals("/api/status")) {
            send(exchange, 200, "{\"version\":{\"number\":\"%s\"}}".formatted(version));
        } else {
            send(exchange, 404, "{\"statusCode\":404,\"error\":\"Not Found\",\"message\":\"Not Found\"}");
        }
    }

    private void keep(HttpExchange exchange, String inside, String body) throws IOException {
        if (exchange.getRequestHeaders().getFirst("kbn-xsrf") == null
                || !"2023-10-31".equals(exchange.getRequestHeaders().getFirst("Elastic-Api-Version"))) {
            refuse(exchange, "Request must contain a kbn-xsrf header and a known Elastic-Api-Version.");
            return;
        }
        var json = JsonMapper.shared().readTree(body);
        var dashboard = DASHBOARD.matcher(inside);
        String call = exchange.getRequestMethod() + " " + inside;
        if (call.equals("POST /api/data_views/data_view")) {
            var view = json.path("data_view");
            String id = view.path("id").stringValue();
            if (dataViews.containsKey(id) && !json.path("override").asBoolean(false)) {
                refuse(exchange, "Duplicate data view: " + id);
                return;
            }
            dataViews.put(id, view);
            send(exchange, 200, body);
        } else if (exchange.getRequestMethod().equals("PUT") && dashboard.matches()) {
            JsonNode before = dashboards.put(dashboard.group(1), json);
            send(exchange, before == null ? 201 : 200, body);
        } else {
            send(exchange, 404, "{\"statusCode\":404,\"error\":\"Not Found\",\"message\":\"Not Found\"}");
        }
    }

    private static void refuse(HttpExchange exchange, String why) throws IOException {
        send(exchange, 400, "{\"statusCode\":400,\"error\":\"Bad Request\",\"message\":\"%s\"}".formatted(why));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
