package se.protokoll.web;

import org.jspecify.annotations.Nullable;
import se.protokoll.index.DecisionHit;
import se.protokoll.index.Highlight;
import se.protokoll.index.MeetingHit;
import se.protokoll.index.MeetingKeys;
import se.protokoll.index.SearchPage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a search found, as JSON; keys follow Popolo where it has one. */
final class FoundJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FoundJson() {}

    /**
     * A page of meetings.
     *
     * @param withItems whether their items that fit are told too
     */
    static ObjectNode meetings(SearchPage<MeetingHit> page, boolean withItems) {
        ObjectNode json = page("total_meetings", page).put("estimated", page.estimated());
        ArrayNode meetings = json.putArray("meetings");
        for (var hit : page.hits()) {
            ObjectNode meeting = meetings.addObject();
            keys(meeting, hit.meeting());
            meeting.put("id", hit.meeting().meetingId());
            if (withItems) {
                items(meeting, hit);
            }
        }
        return json;
    }

    /** A page of decisions. */
    static ObjectNode decisions(SearchPage<DecisionHit> page) {
        ObjectNode json = page("total_decisions", page);
        ArrayNode decisions = json.putArray("decisions");
        for (var hit : page.hits()) {
            var row = hit.row();
            ObjectNode decision = decisions.addObject();
            decision.put("id", row.keys().meetingId() + "-" + row.ordinal());
            decision.put("meeting", row.keys().meetingId());
            keys(decision, row.keys());
            decision.put("item", row.item());
            decision.put("item_title", row.itemTitle());
            decision.put("text", row.text());
            decision.put("page", row.page());
            decision.put("rule", row.rule());
            decision.put("confidence", row.confidence());
        }
        return json;
    }

    private static ObjectNode page(String total, SearchPage<?> page) {
        return JSON.createObjectNode()
                .put(total, page.total())
                .put("page", page.request().page())
                .put("has_next", page.hasNext());
    }

    private static void keys(ObjectNode node, MeetingKeys keys) {
        node.put("organization", keys.body());
        node.put("organization_id", keys.bodyKey());
        node.put("organization_municipality", keys.bodyMunicipality());
        node.put("start_date", text(keys.date()));
        node.put("kind", keys.kind());
        keys.attendingMunicipalityCodes().forEach(node.putArray("municipality_codes")::add);
        keys.attendingMunicipalities().forEach(node.putArray("municipalities")::add);
        keys.counties().forEach(node.putArray("counties")::add);
        node.put("file", keys.fileName());
    }

    private static void items(ObjectNode node, MeetingHit hit) {
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
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
