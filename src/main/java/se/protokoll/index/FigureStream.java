package se.protokoll.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Figures of running imports over time, in the data stream {@code protokoll-metrics}, from which a cluster deletes
 * them after thirty days. They are no part of the register.
 */
public final class FigureStream {

    private static final Logger log = LoggerFactory.getLogger(FigureStream.class);

    private static final String NAME = "protokoll-metrics";

    /** Nobody shall wait for figures as for rows. */
    private static final Timeout RESPONSE_LIMIT = Timeout.ofSeconds(10);

    private static final int IS_THERE = 409;

    private final IndexConnection connection;
    private volatile boolean installed;

    public FigureStream(IndexConnection connection) {
        this.connection = connection;
    }

    /**
     * Adds figures, once: those that are there already are passed over. One that Elasticsearch refuses for good is left
     * out, which is logged.
     *
     * @throws IndexUnavailableException where no answer comes within ten seconds, or one that says later
     * @throws IndexAccessException where the user may not
     */
    public void add(List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        List<BulkResponseItem> refused = connection.ask(client -> bulk(impatient(client), figures)).stream()
                .filter(item -> item.error() != null && item.status() != IS_THERE)
                .toList();
        for (BulkResponseItem item : refused) {
            if (Retries.isTransient(item.status())) {
                throw IndexUnavailableException.because("status " + item.status());
            }
        }
        if (!refused.isEmpty()) {
            log.warn(
                    "{} of {} figures were refused, the first because {}",
                    refused.size(),
                    figures.size(),
                    refused.getFirst().error());
        }
    }

    private List<BulkResponseItem> bulk(ElasticsearchClient client, List<Figure> figures) throws IOException {
        if (!installed) {
            try (InputStream json = IndexTemplates.resource("metrics.json")) {
                client.indices().putIndexTemplate(put -> put.name(NAME).withJson(json));
            }
            installed = true;
        }
        List<BulkOperation> operations = figures.stream()
                .map(figure -> BulkOperation.of(operation ->
                        operation.create(create -> create.id(figure.id()).document(figure.fields()))))
                .toList();
        return client.bulk(bulk -> bulk.index(NAME).requireDataStream(true).operations(operations))
                .items();
    }

    private static ElasticsearchClient impatient(ElasticsearchClient client) {
        return client.withTransportOptions(options -> {
            ((Rest5ClientOptions.Builder) options)
                    .restClientRequestOptionsBuilder()
                    .setRequestConfig(RequestConfig.custom()
                            .setResponseTimeout(RESPONSE_LIMIT)
                            .build());
            return options;
        });
    }
}
