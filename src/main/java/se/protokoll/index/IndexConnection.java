package se.protokoll.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.util.Timeout;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The way to Elasticsearch, be it the embedded node or a cluster. Thread-safe. */
public final class IndexConnection implements AutoCloseable {

    /** How long one request may take; the client itself would wait for ever. */
    static final Duration RESPONSE_LIMIT = Duration.ofSeconds(90);

    /** How rows are written: names in lower case with underscores, absent values left out. */
    static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Rest5Client transport;
    private final ElasticsearchClient client;

    /** Over a client that is configured elsewhere, as Spring Boot does from {@code spring.elasticsearch.*}. */
    public IndexConnection(Rest5Client transport) {
        this.transport = transport;
        client = new ElasticsearchClient(new Rest5ClientTransport(transport, new Jackson3JsonpMapper(JSON)));
    }

    /** To an address that asks for no password, such as the embedded node's. */
    public static IndexConnection to(URI address) {
        return new IndexConnection(Rest5Client.builder(address)
                .setRequestConfigCallback(IndexConnection::limit)
                .setHttpClientConfigCallback(IndexConnection::leaveRetriesToUs)
                .build());
    }

    /** Sets the time that a request may take. */
    static void limit(RequestConfig.Builder request) {
        request.setResponseTimeout(Timeout.of(RESPONSE_LIMIT.toSeconds(), TimeUnit.SECONDS));
    }

    /** The HTTP client's own second attempt would come on top of ours and is not counted or logged. */
    static void leaveRetriesToUs(HttpAsyncClientBuilder http) {
        http.disableAutomaticRetries();
    }

    ElasticsearchClient client() {
        return client;
    }

    /** A question to Elasticsearch. */
    @FunctionalInterface
    interface Question<T> {
        T ask(ElasticsearchClient client) throws IOException;
    }

    /**
     * Asks once, without trying again.
     *
     * @throws IndexUnavailableException where no answer comes, or one that says later
     * @throws IndexAccessException where the user may not
     */
    <T> T ask(Question<T> question) {
        try {
            return question.ask(client);
        } catch (ElasticsearchException e) {
            if (Retries.isTransient(e.status())) {
                throw new IndexUnavailableException("status " + e.status(), e);
            }
            throw lasting(e);
        } catch (TransportException e) {
            // Answers to questions of existence have no body, so that the client does not know them for errors.
            if (isRefusal(e.statusCode())) {
                throw new IndexAccessException(e.statusCode(), e);
            }
            throw new IndexUnavailableException("status " + e.statusCode(), e);
        } catch (IOException e) {
            throw new IndexUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What to throw for an answer that will be the same next time. */
    static RuntimeException lasting(ElasticsearchException e) {
        return isRefusal(e.status()) ? new IndexAccessException(e.status(), e) : e;
    }

    private static boolean isRefusal(int status) {
        return status == 401 || status == 403;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
