package se.protokoll.kibana;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns what a panel shows into the search that Kibana sends for it. */
final class PanelQuery {

    private final ChartPart part;

    private PanelQuery(ChartPart part) {
        this.part = part;
    }

    /**
     * The request for a part of a chart.
     *
     * @param index to search
     * @param body of {@code _search}
     */
    record Request(String index, ObjectNode body) {}

    /** For a part of a chart, in a dashboard with its period. */
    static Request of(ChartPart part, JsonNode config, JsonNode dashboard, Map<String, JsonNode> dataViews) {
        var view = Objects.requireNonNull(dataViews.get(part.dataView()), part.dataView());
        var body = JsonMapper.shared().createObjectNode().put("size", 0).put("track_total_hits", true);
        body.set("query", filter(view, config.path("query"), dashboard));
        new PanelQuery(part).addLevel(body, 0);
        return new Request(view.path("title").stringValue(), body);
    }

    /** For the table of a Discover session. */
    static Request of(JsonNode tab, JsonNode dashboard, Map<String, JsonNode> dataViews) {
        String id = tab.path("data_source").path("ref_id").stringValue();
        var view = Objects.requireNonNull(dataViews.get(id), id);
        var body = JsonMapper.shared().createObjectNode().put("size", 500);
        body.set("query", filter(view, tab.path("query"), dashboard));
        for (var sort : tab.path("sort")) {
            body.withArray("sort").addObject().set(sort.path("name").stringValue(), sort.path("direction"));
        }
        body.set("fields", tab.path("column_order"));
        return new Request(view.path("title").stringValue(), body);
    }

    /** A data view without a time is shown whole, whatever the period. */
    private static ObjectNode filter(JsonNode view, JsonNode panel, JsonNode dashboard) {
        var query = JsonMapper.shared().createObjectNode();
        var filter = query.putObject("bool").putArray("filter");
        filter.add(KqlClause.query(panel.path("expression").asString("")));
        filter.add(KqlClause.query(dashboard.path("query").path("expression").asString("")));
        if (view.has("timeFieldName")) {
            filter.addObject()
                    .putObject("range")
                    .putObject(view.path("timeFieldName").stringValue())
                    .put("format", "strict_date_optional_time")
                    .put("gte", dashboard.path("time_range").path("from").stringValue())
                    .put("lte", Instant.now().toString());
        }
        return query;
    }

    private void addLevel(ObjectNode parent, int level) {
        var aggregations = parent.putObject("aggs");
        for (int i = 0; i < part.metrics().size(); i++) {
            addMetric(aggregations, "m" + i, part.metrics().get(i));
        }
        if (level < part.buckets().size()) {
            var bucket = aggregations.putObject("bucket");
            addBucket(bucket, part.buckets().get(level));
            addLevel(bucket, level + 1);
        }
        if (aggregations.isEmpty()) {
            parent.remove("aggs");
        }
    }

    private void addBucket(ObjectNode aggregation, JsonNode bucket) {
        switch (bucket.path("operation").stringValue()) {
            case "terms" -> {
                var terms = aggregation.putObject("terms");
                terms.set("field", bucket.path("fields").path(0));
                terms.set("size", bucket.path("limit"));
                terms.putObject("order").set(order(bucket.path("rank_by")), bucket.at("/rank_by/direction"));
            }
            case "date_histogram" -> {
                var histogram = aggregation.putObject("date_histogram");
                histogram.set("field", bucket.path("field"));
                if (bucket.path("suggested_interval").stringValue().equals("auto")) {
                    histogram.put("fixed_interval", "10s");
                } else {
                    histogram.set("calendar_interval", bucket.path("suggested_interval"));
                }
                histogram.put("time_zone", "Europe/Stockholm");
                histogram.put("min_doc_count", bucket.path("include_empty_rows").booleanValue() ? 0 : 1);
            }
            case "range" -> {
                var ranges = aggregation.putObject("range");
                ranges.set("field", bucket.path("field"));
                for (var range : bucket.path("ranges")) {
                    var added = ranges.withArray("ranges").addObject();
                    added.set("key", range.path("label"));
                    if (range.has("gt")) {
                        added.set("from", range.path("gt"));
                    }
                    if (range.has("lte")) {
                        added.set("to", range.path("lte"));
                    }
                }
            }
            case "filters" -> {
                var filters = aggregation.putObject("filters").putObject("filters");
                for (var filter : bucket.path("filters")) {
                    filters.set(
                            filter.path("label").stringValue(),
                            KqlClause.query(filter.at("/filter/expression").stringValue()));
                }
            }
            default -> throw new IllegalArgumentException(bucket.toString());
        }
    }

    private String order(JsonNode rank) {
        if (rank.path("type").stringValue().equals("alphabetical")) {
            return "_key";
        }
        int index = rank.path("metric_index").intValue();
        var metric = part.metrics().get(index);
        if (!metric.has("filter")) {
            return isPlainCount(metric) ? "_count" : "m" + index;
        }
        return isPlainCount(metric) ? "m" + index : "m" + index + ">value";
    }

    private static void addMetric(ObjectNode aggregations, String name, JsonNode metric) {
        if (metric.has("filter")) {
            var filtered = aggregations.putObject(name);
            filtered.set(
                    "filter", KqlClause.query(metric.at("/filter/expression").stringValue()));
            if (!isPlainCount(metric)) {
                addFigure(filtered.putObject("aggs").putObject("value"), metric);
            }
        } else if (!isPlainCount(metric)) {
            addFigure(aggregations.putObject(name), metric);
        }
    }

    private static void addFigure(ObjectNode aggregation, JsonNode metric) {
        String function = switch (metric.path("operation").stringValue()) {
            case "count" -> "value_count";
            case "unique_count" -> "cardinality";
            case "average" -> "avg";
            case String other -> other;
        };
        aggregation.putObject(function).set("field", metric.path("field"));
    }

    /** Documents are counted without an aggregation. */
    static boolean isPlainCount(JsonNode metric) {
        return metric.path("operation").stringValue().equals("count") && !metric.has("field");
    }
}
