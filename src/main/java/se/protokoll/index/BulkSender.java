package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends operations in bulk, one request after the other, and waits for each answer. What Elasticsearch could not do just
 * now is sent again; what it refuses is reported. The client's own ingester does neither reliably.
 */
final class BulkSender {

    /** Enough that a request's own cost does not count, little enough for a node with a small heap. */
    static final int REQUEST_BYTES = 5_000_000;

    private static final Logger log = LoggerFactory.getLogger(BulkSender.class);

    private static final int TOO_LARGE = 413;
    private static final int NOT_FOUND = 404;

    private final IndexConnection connection;
    private final Retries retries;

    BulkSender(IndexConnection connection, Retries retries) {
        this.connection = connection;
        this.retries = retries;
    }

    /**
     * Carries out every operation.
     *
     * @return for each document with an operation that was refused, the first reason
     * @throws IndexUnavailableException where Elasticsearch does not answer however often it is asked
     */
    Map<String, String> send(List<RowOperation> operations) {
        Map<String, String> refused = new LinkedHashMap<>();
        List<RowOperation> request = new ArrayList<>();
        int bytes = 0;
        for (RowOperation operation : operations) {
            if (!request.isEmpty() && bytes + operation.bytes() > REQUEST_BYTES) {
                sendRequest(request, refused);
                request = new ArrayList<>();
                bytes = 0;
            }
            request.add(operation);
            bytes += operation.bytes();
        }
        if (!request.isEmpty()) {
            sendRequest(request, refused);
        }
        return refused;
    }

    private void sendRequest(List<RowOperation> operations, Map<String, String> refused) {
        List<RowOperation> left = operations;
        for (int attempt = 1; ; attempt++) {
            String trouble;
            try {
                left = unfinished(left, refused);
                if (left.isEmpty()) {
                    return;
                }
                trouble = "status 429";
            } catch (ElasticsearchException e) {
                if (e.status() == TOO_LARGE) {
                    sendHalves(left, refused);
                    return;
                }
                if (!Retries.isTransient(e.status())) {
                    throw IndexConnection.lasting(e);
                }
                trouble = "status " + e.status();
            } catch (TransportException e) {
                if (e.statusCode() == TOO_LARGE) {
                    sendHalves(left, refused);
                    return;
                }
                trouble = "status " + e.statusCode();
            } catch (IOException e) {
                trouble = String.valueOf(e.getMessage());
            }
            if (attempt >= retries.attempts()) {
                throw IndexUnavailableException.because(trouble);
            }
            log.info(
                    "Elasticsearch cannot take {} rows now ({}); attempt {} of {}.",
                    left.size(),
                    trouble,
                    attempt,
                    retries.attempts());
            retries.pauseAfter(attempt);
        }
    }

    /** Sends once and tells which operations are to be sent again. */
    private List<RowOperation> unfinished(List<RowOperation> operations, Map<String, String> refused)
            throws IOException {
        BulkResponse answer = connection
                .client()
                .bulk(bulk -> bulk.requireAlias(true)
                        .operations(
                                operations.stream().map(RowOperation::forClient).toList()));
        List<RowOperation> again = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            RowOperation operation = operations.get(i);
            BulkResponseItem item = answer.items().get(i);
            ErrorCause error = item.error();
            if (error == null || (operation.isDeletion() && item.status() == NOT_FOUND)) {
                continue;
            }
            if (Retries.isTransient(item.status())) {
                again.add(operation);
            } else {
                refused.putIfAbsent(operation.documentId(), reason(error));
            }
        }
        return again;
    }

    private void sendHalves(List<RowOperation> operations, Map<String, String> refused) {
        int half = operations.size() / 2;
        if (half == 0) {
            RowOperation single = operations.getFirst();
            refused.putIfAbsent(single.documentId(), "A row of %d bytes is too large.".formatted(single.bytes()));
            return;
        }
        sendRequest(operations.subList(0, half), refused);
        sendRequest(operations.subList(half, operations.size()), refused);
    }

    private static String reason(ErrorCause error) {
        ErrorCause cause = error.causedBy();
        return cause == null
                ? "%s: %s".formatted(error.type(), error.reason())
                : "%s: %s".formatted(error.reason(), cause.reason());
    }
}
