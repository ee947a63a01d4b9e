package se.protokoll.kibana;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The way to Kibana. */
public final class KibanaConnection implements AutoCloseable {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(2);

    private final URI address;
    private final @Nullable String authorization;
    private final HttpClient client;

    /**
     * Does not connect yet.
     *
     * @param address of Kibana, with the path that it or one of its spaces has, such as {@code
     *     https://example.org/kibana/s/arkiv}
     * @param authorization the HTTP header of that name, from {@link #basic} or {@link #apiKey}; null to send none
     * @param trusted which certificates to trust; null for those that Java trusts
     * @throws KibanaException where the address is none
     */
    public KibanaConnection(URI address, @Nullable String authorization, @Nullable SSLContext trusted) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme) || address.getHost() == null || address.getUserInfo() != null) {
            throw KibanaException.notAnAddress(address);
        }
        this.address = URI.create(address.toString().replaceFirst("/*(?:[?#].*)?$", ""));
        this.authorization = authorization;
        var http = HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).followRedirects(HttpClient.Redirect.NEVER);
        if (trusted != null) {
            http.sslContext(trusted);
        }
        client = http.build();
    }

    /** The header for a user with a password. */
    public static String basic(String user, String password) {
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    /** The header for an API key, in the encoded form that Elasticsearch gives. */
    public static String apiKey(String key) {
        return "ApiKey " + key;
    }

    /** What Kibana said: the status of HTTP, and the body, which is missing where it is no JSON. */
    record Answer(int status, JsonNode body) {

        boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    URI address() {
        return address;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWER_LIMIT)
                .header("Accept", "application/json")
                // Kibana refuses to change anything for a request without it, so that no web page can forge one.
                .header("kbn-xsrf", "true")
                .header("Elastic-Api-Version", "2023-10-31");
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), json(answer.body()));
        } catch (SSLException e) {
            throw KibanaException.untrusted(address, e);
        } catch (IOException e) {
            throw KibanaException.away(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw KibanaException.away(address, e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
