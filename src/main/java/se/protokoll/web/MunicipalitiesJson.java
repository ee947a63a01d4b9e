package se.protokoll.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.protokoll.index.FacetValue;
import se.protokoll.registry.Municipalities;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The municipalities of Sweden as JSON. */
final class MunicipalitiesJson {

    private MunicipalitiesJson() {}

    /**
     * All of them, by code.
     *
     * @param attended how many meetings municipalities attended, by name
     */
    static ObjectNode of(List<FacetValue> attended) {
        Map<String, Long> meetings = attended.stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count));
        ObjectNode json = JsonMapper.shared().createObjectNode();
        var all = json.putArray("municipalities");
        for (var municipality : Municipalities.swedish().all()) {
            all.addObject()
                    .put("id", municipality.code())
                    .put("name", municipality.name())
                    .put("official_name", municipality.officialName())
                    .put("county", municipality.county().name())
                    .put("meetings", meetings.getOrDefault(municipality.name(), 0L));
        }
        return json;
    }
}
