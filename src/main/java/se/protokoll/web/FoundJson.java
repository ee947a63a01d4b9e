package se.protokoll.web;

import org.jspecify.annotations.Nullable;
import se.protokoll.index.Highlight;
import se.protokoll.index.MeetingHit;
import se.protokoll.index.SearchPage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a search found, as JSON; keys follow Popolo where it has one. */
final class FoundJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FoundJson() {}

    /** The page as a JSON object. */
    static ObjectNode of(SearchPage<MeetingHit> page) {
        ObjectNode json = JSON.createObjectNode();
        json.put("total_meetings", page.total());
        json.put("page", page.request().page());
        json.put("has_next", page.hasNext());
        ArrayNode meetings = json.putArray("meetings");
        page.hits().forEach(hit -> meetings.add(meeting(hit)));
        return json;
    }

    private static ObjectNode meeting(MeetingHit hit) {
        var keys = hit.meeting();
        ObjectNode node = JSON.createObjectNode();
        node.put("id", keys.meetingId());
        node.put("organization", keys.body());
        node.put("start_date", text(keys.date()));
        node.put("kind", keys.kind());
        keys.attendingMunicipalityCodes().forEach(node.putArray("municipality_codes")::add);
        keys.attendingMunicipalities().forEach(node.putArray("municipalities")::add);
        node.put("item_count", hit.itemCount());
        ArrayNode items = node.putArray("agenda_items");
        for (var item : hit.items()) {
            ObjectNode entry = items.addObject();
            entry.put("number", item.number());
            entry.put("title", item.outside() ? null : Highlight.plain(item.title()));
            entry.put("page", item.page());
            entry.put("decisions", item.decisionCount());
            ArrayNode fragments = entry.putArray("fragments");
            item.fragments().forEach(fragment -> fragments.add(Highlight.plain(fragment)));
        }
        return node;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
