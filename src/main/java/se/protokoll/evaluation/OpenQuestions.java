package se.protokoll.evaluation;

import static se.protokoll.evaluation.Entries.attendees;
import static se.protokoll.evaluation.Entries.rows;
import static se.protokoll.evaluation.Entries.text;
import static se.protokoll.evaluation.Entries.texts;
import static se.protokoll.evaluation.Folding.fold;
import static se.protokoll.evaluation.Folding.similar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Settles what a gold annotation leaves open under its key {@code optional}: further accepted values count as right, and
 * entries that may or may not be given count neither way.
 */
final class OpenQuestions {

    private static final List<String> SINGLE_VALUES =
            List.of("body", "body_municipality", "place", "date", "start_time", "end_time", "next_meeting");
    private static final double SAME_DECISION = 0.85;
    private static final double SAME_ITEM = 0.8;

    private final ObjectNode gold;
    private final ObjectNode found;
    private final JsonNode optional;

    private OpenQuestions(ObjectNode gold, ObjectNode found) {
        this.gold = gold;
        this.found = found;
        this.optional = gold.path("optional");
    }

    /** A gold annotation and what was found, after settling. */
    record Settled(JsonNode gold, JsonNode found) {}

    static Settled settle(JsonNode gold, JsonNode found) {
        var copies = new OpenQuestions((ObjectNode) gold.deepCopy(), (ObjectNode) found.deepCopy());
        copies.settleValues();
        copies.settleMunicipalities();
        copies.settleAttendees();
        copies.settleLists();
        return new Settled(copies.gold, copies.found);
    }

    private void settleValues() {
        for (String key : SINGLE_VALUES) {
            if (optional.has(key)) {
                String value = fold(text(found, key));
                boolean accepted = value.equals(fold(text(gold, key)))
                        || rows(optional, key).stream()
                                .anyMatch(other -> fold(other.asString()).equals(value));
                boolean silent =
                        value.isEmpty() && optional.path(key).valueStream().anyMatch(JsonNode::isNull);
                if (accepted || silent) {
                    found.set(key, gold.path(key).deepCopy());
                }
            }
        }
    }

    private void settleMunicipalities() {
        String key = "municipalities_attending";
        Set<String> attending = municipalities(found.path(key));
        for (JsonNode accepted : rows(optional, key)) {
            if (municipalities(accepted).equals(attending)) {
                found.set(key, gold.path(key).deepCopy());
            }
        }
    }

    private static Set<String> municipalities(JsonNode names) {
        return names.valueStream()
                .map(name -> Folding.municipality(name.asString()))
                .collect(Collectors.toSet());
    }

    private void settleAttendees() {
        var listed = names(attendees(gold));
        var open = new HashSet<String>();
        for (JsonNode person : rows(optional, "attendees")) {
            open.add(fold(person.isString() ? person.asString() : text(person, "name")));
        }
        open.removeAll(listed);
        var unsurePresence = folded("presence_unsure");
        var unsureRoles = folded("roles_unsure");
        for (ObjectNode document : List.of(gold, found)) {
            var kept = document.arrayNode();
            for (JsonNode attendee : attendees(document)) {
                String name = fold(text(attendee, "name"));
                if (open.contains(name)) {
                    continue;
                }
                var copy = (ObjectNode) attendee.deepCopy();
                if (unsurePresence.contains(name)) {
                    copy.put("presence", "unsure");
                }
                if (unsureRoles.contains(name)) {
                    copy.putArray("roles");
                }
                kept.add(copy);
            }
            document.set("attendees", kept);
        }
    }

    private Set<String> folded(String key) {
        return texts(optional, key).stream().map(Folding::fold).collect(Collectors.toSet());
    }

    private static Set<String> names(List<JsonNode> attendees) {
        return attendees.stream().map(attendee -> fold(text(attendee, "name"))).collect(Collectors.toSet());
    }

    private void settleLists() {
        var decisions = rows(optional, "decisions").stream()
                .map(free -> text(free, "text") == null ? text(free, "start") : text(free, "text"))
                .toList();
        keep(
                "decisions",
                decision -> decisions.stream()
                        .noneMatch(free -> fold(text(decision, "text")).startsWith(fold(free))
                                || similar(text(decision, "text"), free, SAME_DECISION)));
        var mentioned = folded("municipalities_mentioned");
        keep("municipalities_mentioned", name -> !mentioned.contains(Folding.municipality(name.asString())));
        var items = rows(optional, "agenda").stream()
                .map(free -> free.isObject() ? text(free, "title") : free.asString())
                .toList();
        keep("agenda", item -> items.stream().noneMatch(free -> similar(text(item, "title"), free, SAME_ITEM)));
    }

    private void keep(String key, Predicate<JsonNode> wanted) {
        var kept = found.arrayNode();
        rows(found, key).stream().filter(wanted).forEach(kept::add);
        found.set(key, kept);
    }
}
