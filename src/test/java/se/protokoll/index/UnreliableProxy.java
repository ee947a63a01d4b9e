package se.protokoll.index;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Stands before the node and answers bulk requests as a troubled cluster would, in the order given; then it lets them through. */
final class UnreliableProxy extends NodeProxy {

    /** What happens to a bulk request. */
    enum Fate {
        PASSED_ON,
        TOO_MANY_REQUESTS,
        UNAVAILABLE,
        CUT_OFF,
        ROW_TOO_MANY
    }

    private static final String TOO_MANY = """
            {"index": {"_index": "any", "_id": "any", "status": 429,
             "error": {"type": "es_rejected_execution_exception", "reason": "queue is full"}}}""";

    private static final Pattern OPERATION = Pattern.compile("^\\{\"(?:index|delete)\":\\{", Pattern.MULTILINE);

    private final Deque<Fate> fates;
    private final Fate afterwards;
    private final AtomicInteger bulks = new AtomicInteger();

    UnreliableProxy(URI node, List<Fate> fates, Fate afterwards) throws IOException {
        super(node, HttpServer.create(FREE_PORT, 0));
        this.fates = new ArrayDeque<>(fates);
        this.afterwards = afterwards;
        listen();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** How many bulk requests came. */
    int bulks() {
        return bulks.get();
    }

    @Override
    void answer(HttpExchange exchange, byte[] body) throws IOException {
        Fate fate = Fate.PASSED_ON;
        if (exchange.getRequestURI().getPath().endsWith("/_bulk")) {
            bulks.incrementAndGet();
            fate = fates.isEmpty() ? afterwards : fates.removeFirst();
        }
        switch (fate) {
            case PASSED_ON -> passOn(exchange, body);
            case TOO_MANY_REQUESTS -> send(exchange, 429, "{\"error\": {\"type\": \"busy\"}, \"status\": 429}");
            case UNAVAILABLE -> send(exchange, 503, "<html>no cluster here</html>");
            case ROW_TOO_MANY -> send(exchange, 200, tooMany(body));
            case CUT_OFF -> {
                // Closing without an answer is what a node that dies looks like.
            }
        }
    }

    /** Says of every row that it is one too many. */
    private static String tooMany(byte[] bulk) {
        long operations = OPERATION
                .matcher(new String(bulk, StandardCharsets.UTF_8))
                .results()
                .count();
        return "{\"took\": 1, \"errors\": true, \"items\": [%s]}"
                .formatted(String.join(",", Collections.nCopies((int) operations, TOO_MANY)));
    }
}
