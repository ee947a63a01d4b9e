package se.protokoll.kibana;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import se.protokoll.index.Alias;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of an index by the templates it is made from. */
final class IndexFields {

    private final JsonNode common;
    private final JsonNode own;

    private IndexFields(JsonNode common, JsonNode own) {
        this.common = common;
        this.own = own;
    }

    /** Those of an alias, such as {@code protokoll-items}. */
    static IndexFields of(String alias) throws IOException {
        return new IndexFields(properties("common"), properties(alias.substring("protokoll-".length())));
    }

    private static JsonNode properties(String template) throws IOException {
        try (InputStream json = Alias.class.getResourceAsStream(template + ".json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(json, template))
                    .at("/template/mappings/properties");
        }
    }

    /** The type of a field that can be searched, or of a form of one such as {@code name.exact}. */
    Optional<String> type(String field) {
        String[] parts = field.split("\\.", -1);
        var mapping = own.has(parts[0]) ? own.path(parts[0]) : common.path(parts[0]);
        if (parts.length > 1) {
            mapping = mapping.path("fields").path(parts[1]);
        }
        return mapping.path("enabled").asBoolean(true)
                ? Optional.ofNullable(mapping.path("type").stringValue(null))
                : Optional.empty();
    }
}
