package se.protokoll.web;

import java.util.Locale;
import se.protokoll.index.ChangeFeed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The feed of changes for programs. */
final class ChangesJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ChangesJson() {}

    static ObjectNode of(ChangeFeed.Page page) {
        var json = JSON.createObjectNode();
        var changes = json.putArray("changes");
        page.changes()
                .forEach(change -> changes.addObject()
                        .put("id", change.meetingId())
                        .put("change", change.change().name().toLowerCase(Locale.ROOT))
                        .put("changed_at", change.at().toString()));
        return json.put("next", page.next()).put("has_more", page.more());
    }
}
