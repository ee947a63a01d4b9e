package se.protokoll.kibana;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes with the program, read. */
final class Shipped {

    private Shipped() {}

    /** The dashboards by their ids. */
    static Map<String, JsonNode> dashboards() {
        var dashboards = new LinkedHashMap<String, JsonNode>();
        for (var object : SavedObject.all()) {
            if (object.kind() == SavedObject.Kind.DASHBOARD) {
                dashboards.put(object.id(), JsonMapper.shared().readTree(object.body()));
            }
        }
        return dashboards;
    }

    /** One dashboard, to be changed at will. */
    static JsonNode dashboard(String id) {
        return Objects.requireNonNull(dashboards().get(id), id).deepCopy();
    }

    /** The data views by their ids. */
    static Map<String, JsonNode> dataViews() {
        var views = new LinkedHashMap<String, JsonNode>();
        for (var object : SavedObject.all()) {
            if (object.kind() == SavedObject.Kind.DATA_VIEW) {
                views.put(
                        object.id(), JsonMapper.shared().readTree(object.body()).path("data_view"));
            }
        }
        return views;
    }
}
