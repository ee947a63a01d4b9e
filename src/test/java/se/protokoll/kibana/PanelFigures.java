package se.protokoll.kibana;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a part of a chart shows.
 *
 * @param figures the metrics, in the order in which they are configured, by the keys of the buckets they stand in, the
 *     outermost first; no keys where the chart is not parted. A year's key is the year.
 */
record PanelFigures(Map<List<String>, List<Double>> figures) {

    /** Reads Elasticsearch's answer to {@link PanelQuery}. */
    static PanelFigures of(ChartPart part, JsonNode answer) {
        var figures = new LinkedHashMap<List<String>, List<Double>>();
        var all = answer.path("aggregations").isMissingNode() ? answer : answer.path("aggregations");
        collect(part, List.of(), all, answer.at("/hits/total/value").doubleValue(), figures);
        return new PanelFigures(figures);
    }

    private static void collect(
            ChartPart part,
            List<String> keys,
            JsonNode level,
            double documents,
            Map<List<String>, List<Double>> figures) {
        if (keys.size() == part.buckets().size()) {
            var values = new ArrayList<Double>();
            for (int i = 0; i < part.metrics().size(); i++) {
                values.add(value(part.metrics().get(i), level.path("m" + i), documents));
            }
            figures.put(keys, values);
            return;
        }
        boolean yearly = part.buckets()
                .get(keys.size())
                .path("suggested_interval")
                .asString("")
                .equals("1y");
        level.path("bucket").path("buckets").forEachEntry((name, bucket) -> {
            descend(part, keys, name, bucket, figures);
        });
        if (level.path("bucket").path("buckets").isArray()) {
            for (var bucket : level.path("bucket").path("buckets")) {
                descend(part, keys, yearly ? year(bucket.path("key").longValue()) : key(bucket), bucket, figures);
            }
        }
    }

    private static void descend(
            ChartPart part, List<String> keys, String key, JsonNode bucket, Map<List<String>, List<Double>> figures) {
        collect(
                part,
                Stream.concat(keys.stream(), Stream.of(key)).toList(),
                bucket,
                bucket.path("doc_count").doubleValue(),
                figures);
    }

    private static String key(JsonNode bucket) {
        return bucket.has("key_as_string")
                ? bucket.path("key_as_string").stringValue()
                : bucket.path("key").asString("");
    }

    private static String year(long instant) {
        return String.valueOf(Instant.ofEpochMilli(instant)
                .atZone(ZoneId.of("Europe/Stockholm"))
                .getYear());
    }

    private static double value(JsonNode metric, JsonNode found, double documents) {
        if (!metric.has("filter")) {
            return PanelQuery.isPlainCount(metric)
                    ? documents
                    : found.path("value").asDouble(0);
        }
        return PanelQuery.isPlainCount(metric)
                ? found.path("doc_count").doubleValue()
                : found.path("value").path("value").asDouble(0);
    }

    /** The first metric by the keys, those where it is 0 left out. */
    Map<List<String>, Long> counts() {
        var counts = new LinkedHashMap<List<String>, Long>();
        figures.forEach((keys, values) -> {
            if (values.getFirst() > 0) {
                counts.put(keys, Math.round(values.getFirst()));
            }
        });
        return counts;
    }

    /** The first metric of a chart that is not parted. */
    double single() {
        return figures.values().iterator().next().getFirst();
    }
}
