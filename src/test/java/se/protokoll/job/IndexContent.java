package se.protokoll.job;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an Elasticsearch node holds, asked over HTTP without any of the program's own code. */
public final class IndexContent {

    private static final int MANY = 10_000;

    private final URI node;
    private final JsonMapper json = new JsonMapper();

    /** That of a node. */
    public IndexContent(URI node) {
        this.node = node;
    }

    /** Every row of every index by its id. */
    Map<String, JsonNode> rows() {
        get("protokoll-*/_refresh");
        var rows = new TreeMap<String, JsonNode>();
        for (String index : new String[] {"meetings", "items", "attendance", "decisions"}) {
            var hits = get("protokoll-%s/_search?size=%d&track_total_hits=true".formatted(index, MANY))
                    .path("hits");
            if (hits.path("total").path("value").asInt() > MANY) {
                throw new IllegalStateException("Too many rows to compare in one answer.");
            }
            hits.path("hits")
                    .forEach(hit -> rows.put(index + "/" + hit.path("_id").asString(), hit.path("_source")));
        }
        return rows;
    }

    /** How many rows there are in an index; 0 while the node does not answer. */
    public long count(String index) {
        try {
            return get("protokoll-%s/_count".formatted(index)).path("count").asLong();
        } catch (IllegalStateException e) {
            return 0;
        }
    }

    /** How many rows were written to an index since the node runs, found or not; 0 while there is no such index. */
    public long written(String index) {
        return get("protokoll-%s/_stats/indexing".formatted(index))
                .at("/_all/primaries/indexing/index_total")
                .asLong(0);
    }

    /** How many figures of imports and workers are as a query of Elasticsearch's asks. */
    long figures(String query) {
        return get("protokoll-metrics/_count?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .path("count")
                .asLong(0);
    }

    /** Whether a document has a meeting. */
    boolean hasMeeting(String documentId) {
        return get("protokoll-meetings/_doc/" + documentId).path("found").asBoolean();
    }

    /** A field of a document's meeting. */
    String meeting(String documentId, String field) {
        return meeting(documentId).path(field).asString();
    }

    /** A document's meeting. */
    JsonNode meeting(String documentId) {
        return get("protokoll-meetings/_doc/" + documentId).path("_source");
    }

    private JsonNode get(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(node.resolve("/" + path)).build(), HttpResponse.BodyHandlers.ofString());
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
