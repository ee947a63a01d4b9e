package se.protokoll.kibana;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What must hold in a dashboard besides its schema: what one part says of another, of the data views and the index. */
final class DashboardRules {

    private static final int COLUMNS = 48;

    private final Map<String, JsonNode> dataViews;
    private final List<String> violations = new ArrayList<>();

    private DashboardRules(Map<String, JsonNode> dataViews) {
        this.dataViews = dataViews;
    }

    /**
     * What a dashboard breaks, as sentences.
     *
     * @param dataViews those there are, by their ids
     */
    static List<String> violations(JsonNode dashboard, Map<String, JsonNode> dataViews) {
        var rules = new DashboardRules(dataViews);
        rules.ids(dashboard);
        rules.grid(dashboard.path("panels"));
        for (var control : dashboard.path("pinned_panels")) {
            var config = control.path("config");
            rules.fields(config.path("data_view_id").asString(""))
                    .need(config.path("field_name").asString(""), FieldUse.CONTROL);
        }
        dashboard.path("panels").forEach(rules::panel);
        return rules.violations;
    }

    private void ids(JsonNode dashboard) {
        Set<String> seen = new HashSet<>();
        for (String kind : List.of("panels", "pinned_panels")) {
            for (var panel : dashboard.path(kind)) {
                if (!seen.add(panel.path("id").asString(""))) {
                    violations.add("Two panels have the id " + panel.path("id"));
                }
            }
        }
    }

    private void grid(JsonNode panels) {
        Map<String, String> taken = new HashMap<>();
        for (var panel : panels) {
            var grid = panel.path("grid");
            int x = grid.path("x").asInt(0);
            int y = grid.path("y").asInt(0);
            if (x + grid.path("w").asInt(0) > COLUMNS) {
                violations.add(panel.path("id") + " reaches over the edge");
            }
            for (int column = x; column < x + grid.path("w").asInt(0); column++) {
                for (int row = y; row < y + grid.path("h").asInt(0); row++) {
                    String other =
                            taken.put(column + "," + row, panel.path("id").asString(""));
                    if (other != null) {
                        violations.add(panel.path("id") + " lies over " + other);
                        return;
                    }
                }
            }
        }
    }

    private void panel(JsonNode panel) {
        var config = panel.path("config");
        switch (panel.path("type").asString("")) {
            case "vis" -> {
                for (var part : ChartPart.of(config)) {
                    chart(part, config.path("query"));
                }
                sorting(config);
            }
            case "discover_session" -> config.path("tabs").forEach(this::discover);
            default -> {
                // Text refers to nothing.
            }
        }
    }

    private void chart(ChartPart part, JsonNode query) {
        var fields = fields(part.dataView());
        fields.needAll(query);
        for (var bucket : part.buckets()) {
            switch (bucket.path("operation").asString("")) {
                case "terms" -> {
                    fields.need(bucket.path("fields").path(0).asString(""), FieldUse.TERMS);
                    var rank = bucket.path("rank_by");
                    if (rank.path("metric_index").asInt(0) >= part.metrics().size()) {
                        violations.add("There is no metric " + rank + " to rank by");
                    }
                }
                case "date_histogram" -> fields.needTime(bucket.path("field").asString(""));
                case "range" -> fields.need(bucket.path("field").asString(""), FieldUse.NUMBER);
                default -> bucket.path("filters").forEach(filter -> fields.needAll(filter.path("filter")));
            }
        }
        for (var metric : part.metrics()) {
            fields.needAll(metric.path("filter"));
            if (metric.has("time_scale") && part.buckets().stream().noneMatch(DashboardRules::isTime)) {
                violations.add("There is no time to tell a rate by: " + metric);
            }
            if (metric.has("field")) {
                fields.need(
                        metric.path("field").asString(""),
                        FieldUse.of(metric.path("operation").asString("")));
            }
        }
    }

    private static boolean isTime(JsonNode bucket) {
        return bucket.path("operation").asString("").equals("date_histogram");
    }

    private void sorting(JsonNode config) {
        var sort = config.path("styling").path("sort_by");
        String columns = sort.path("column_type").asString("").equals("row") ? "rows" : "metrics";
        if (sort.has("index")
                && sort.path("index").asInt(0) >= config.path(columns).size()) {
            violations.add("There is no column " + sort + " to sort by");
        }
    }

    private void discover(JsonNode tab) {
        var fields = fields(tab.path("data_source").path("ref_id").asString(""));
        tab.path("column_order").forEach(column -> fields.need(column.asString(""), FieldUse.SHOWN));
        tab.path("sort").forEach(sort -> fields.need(sort.path("name").asString(""), FieldUse.SORTED));
    }

    private DataViewFields fields(String dataView) {
        return DataViewFields.of(dataView, dataViews, violations);
    }
}
