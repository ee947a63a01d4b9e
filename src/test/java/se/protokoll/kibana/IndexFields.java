package se.protokoll.kibana;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.protokoll.index.Alias;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The fields of an index by the templates it is made from. */
final class IndexFields {

    private final List<JsonNode> properties;

    private IndexFields(List<JsonNode> properties) {
        this.properties = properties;
    }

    /** Those of an alias, such as {@code protokoll-items}. */
    static IndexFields of(String alias) throws IOException {
        var own = template(alias.substring("protokoll-".length()));
        var templates = own.path("composed_of").toString().contains("protokoll-common")
                ? List.of(own, template("common"))
                : List.of(own);
        return new IndexFields(templates.stream()
                .map(template -> template.at("/template/mappings/properties"))
                .toList());
    }

    private static JsonNode template(String name) throws IOException {
        try (InputStream json = Alias.class.getResourceAsStream(name + ".json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(json, name));
        }
    }

    /** The type of a field that can be searched, or of a form of one such as {@code name.exact}. */
    Optional<String> type(String field) {
        String[] parts = field.split("\\.", -1);
        JsonNode mapping = properties.stream()
                .filter(fields -> fields.has(parts[0]))
                .findFirst()
                .<JsonNode>map(fields -> fields.path(parts[0]))
                .orElse(MissingNode.getInstance());
        if (parts.length > 1) {
            mapping = mapping.path("fields").path(parts[1]);
        }
        return mapping.path("enabled").asBoolean(true)
                ? Optional.ofNullable(mapping.path("type").stringValue(null))
                : Optional.empty();
    }
}
