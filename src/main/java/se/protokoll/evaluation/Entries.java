package se.protokoll.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the entries of a gold annotation or a prediction. */
final class Entries {

    private Entries() {}

    /** The objects of a list, or none where the key is missing or null. */
    static List<JsonNode> rows(JsonNode document, String key) {
        var rows = new ArrayList<JsonNode>();
        for (JsonNode row : document.path(key)) {
            if (!row.isNull()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The string under a key; null where it is missing, null or empty. */
    static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        String text = value.isString() || value.isNumber() ? value.asString() : null;
        return text == null || text.isEmpty() ? null : text;
    }

    /** The strings of a list. */
    static List<String> texts(JsonNode document, String key) {
        return rows(document, key).stream().map(JsonNode::asString).toList();
    }

    /** Everyone on the attendance list who has a name. */
    static List<JsonNode> attendees(JsonNode document) {
        return rows(document, "attendees").stream()
                .filter(attendee -> text(attendee, "name") != null)
                .toList();
    }
}
