package se.protokoll.kibana;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What one request to Elasticsearch answers: a chart, or a layer of one.
 *
 * @param dataView id of the data view it reads
 * @param buckets what it is parted by, the outermost first
 * @param metrics what is counted in each part
 */
record ChartPart(String dataView, List<JsonNode> buckets, List<JsonNode> metrics) {

    /** The parts of a panel's configuration. */
    static List<ChartPart> of(JsonNode config) {
        return switch (config.path("type").asString("")) {
            case "xy" ->
                list(config.path("layers")).stream()
                        .map(layer -> part(layer, List.of("x", "breakdown_by"), "y"))
                        .toList();
            case "heatmap" -> List.of(part(config, List.of("y", "x"), "metric"));
            case "data_table" -> List.of(part(config, List.of("rows"), "metrics"));
            default -> List.of(part(config, List.of(), "metrics"));
        };
    }

    private static ChartPart part(JsonNode config, List<String> buckets, String metrics) {
        return new ChartPart(
                config.path("data_source").path("ref_id").asString(""),
                buckets.stream()
                        .flatMap(name -> list(config.path(name)).stream())
                        .toList(),
                list(config.path(metrics)));
    }

    private static List<JsonNode> list(JsonNode oneOrMore) {
        var list = new ArrayList<JsonNode>();
        if (oneOrMore.isArray()) {
            oneOrMore.forEach(list::add);
        } else if (oneOrMore.isObject()) {
            list.add(oneOrMore);
        }
        return list;
    }
}
