package se.protokoll.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.AttendanceConfidence;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Vote;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Minutes as one JSON object: the keys of the gold annotations that the evaluation compares with, and beside them what
 * else is known (codes, evidence, warnings).
 */
public final class MinutesJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private MinutesJson() {}

    /**
     * What stands in one file as a JSON object: the first minutes, as a letter or a notice may come before them, and
     * everything else under {@code further_meetings}. What stands in an archive or an e-mail has its path there as
     * {@code member}.
     *
     * @param file name or path of the file
     * @param meetings what was read, in the order of the file; at least one
     */
    public static ObjectNode of(String file, List<ReadMeeting> meetings) {
        var first = meetings.stream()
                .filter(meeting -> meeting.minutes().kind().isMinutes())
                .findFirst()
                .orElse(meetings.getFirst());
        var others = new ArrayList<>(meetings);
        others.remove(first);
        ObjectNode json = of(file, first);
        if (!others.isEmpty()) {
            ArrayNode further = json.putArray("further_meetings");
            others.forEach(meeting -> further.add(of(file, meeting)));
        }
        return json;
    }

    private static ObjectNode of(String file, ReadMeeting meeting) {
        ObjectNode json = of(file, meeting.minutes());
        if (!meeting.path().isEmpty()) {
            json.put("member", meeting.path());
        }
        ArrayNode pages = json.putArray("recognized_pages");
        for (var page : meeting.source().recognized()) {
            ObjectNode node = pages.addObject();
            node.put("page", page.number());
            node.put("confidence", page.confidence());
            node.put("misread", page.misread());
        }
        return json;
    }

    /**
     * Minutes as a JSON object.
     *
     * @param file name or path of the file the minutes were read from
     * @param minutes what was read
     */
    public static ObjectNode of(String file, Minutes minutes) {
        var meeting = minutes.meeting();
        ObjectNode json = JSON.createObjectNode();
        json.put("file", file);
        json.put("kind", minutes.kind().name().toLowerCase(Locale.ROOT));
        json.put("body", text(meeting.body()));
        json.put("body_municipality", text(meeting.bodyMunicipality(), Municipality::name));
        json.put("date", text(meeting.date()));
        json.put("start_time", text(meeting.startTime()));
        json.put("end_time", text(meeting.endTime()));
        json.put("place", text(meeting.place()));
        ArrayNode attendees = json.putArray("attendees");
        for (var attendance : minutes.attendance()) {
            ObjectNode node = attendees.addObject();
            var municipality = attendance.municipality();
            node.put("name", attendance.name());
            node.put("affiliation", attendance.affiliation());
            node.put("municipality", municipality == null ? null : municipality.name());
            node.put(
                    "municipality_code",
                    municipality == null ? null : MunicipalityOfDay.code(municipality, meeting.date()));
            node.put("party", attendance.party());
            attendance.roles().forEach(node.putArray("roles")::add);
            node.put("presence", attendance.presence().name().toLowerCase(Locale.ROOT));
            node.put("note", attendance.note());
            node.set("evidence", evidence(attendance.evidence()));
            node.set("confidence", confidence(attendance.confidence()));
        }
        names(json.putArray("municipalities_attending"), minutes.municipalitiesAttending());
        names(json.putArray("municipalities_absent"), minutes.municipalitiesAbsent());
        names(json.putArray("municipalities_mentioned"), minutes.municipalitiesMentioned());
        ArrayNode agenda = json.putArray("agenda");
        for (var item : minutes.agenda()) {
            ObjectNode node = agenda.addObject();
            node.put("number", item.number());
            node.put("title", item.title());
            node.set("evidence", evidence(item.evidence()));
        }
        ArrayNode decisions = json.putArray("decisions");
        for (var decision : minutes.decisions()) {
            ObjectNode node = decisions.addObject();
            node.put("item", decision.item());
            node.put("text", decision.text());
            node.put("kind", decision.kind().name().toLowerCase(Locale.ROOT));
            ArrayNode votes = node.putArray("votes");
            decision.proceedings().votes().forEach(vote -> votes.add(vote(vote)));
            people(node.putArray("reservations"), decision.proceedings().reservations());
            people(node.putArray("disqualified"), decision.proceedings().disqualified());
            node.set("evidence", evidence(decision.evidence()));
        }
        ArrayNode signatories = json.putArray("signatories");
        for (var signature : minutes.signatures()) {
            ObjectNode node = signatories.addObject();
            node.put("name", signature.name());
            node.put("role", signature.role());
            node.set("evidence", evidence(signature.evidence()));
        }
        json.put("next_meeting", text(meeting.nextMeeting()));
        ObjectNode evidence = json.putObject("evidence");
        put(evidence, "body", meeting.body());
        put(evidence, "body_municipality", meeting.bodyMunicipality());
        put(evidence, "date", meeting.date());
        put(evidence, "start_time", meeting.startTime());
        put(evidence, "end_time", meeting.endTime());
        put(evidence, "place", meeting.place());
        put(evidence, "next_meeting", meeting.nextMeeting());
        municipalities(evidence.putArray("municipalities_attending"), minutes.municipalitiesAttending());
        municipalities(evidence.putArray("municipalities_absent"), minutes.municipalitiesAbsent());
        municipalities(evidence.putArray("municipalities_mentioned"), minutes.municipalitiesMentioned());
        ArrayNode warnings = json.putArray("warnings");
        for (var warning : minutes.warnings()) {
            ObjectNode node = warnings.addObject();
            node.put("rule", warning.rule());
            node.put("message", warning.message());
            var where = warning.evidence();
            node.set("evidence", where == null ? JSON.nullNode() : evidence(where));
        }
        return json;
    }

    private static ObjectNode vote(Vote vote) {
        ObjectNode node = JSON.createObjectNode();
        node.put("for", vote.inFavour());
        node.put("against", vote.against());
        node.put("abstaining", vote.abstaining());
        node.put("result", vote.result().name().toLowerCase(Locale.ROOT));
        node.put("text", vote.text());
        node.set("evidence", evidence(vote.evidence()));
        return node;
    }

    private static void people(ArrayNode array, List<Fact<String>> facts) {
        for (var fact : facts) {
            array.addObject().put("name", fact.value()).set("evidence", evidence(fact.evidence()));
        }
    }

    private static void names(ArrayNode array, Collection<Fact<Municipality>> facts) {
        facts.forEach(fact -> array.add(fact.value().name()));
    }

    private static void municipalities(ArrayNode array, List<Fact<Municipality>> facts) {
        for (var fact : facts) {
            array.addObject()
                    .put("code", fact.value().code())
                    .put("name", fact.value().name())
                    .set("evidence", evidence(fact.evidence()));
        }
    }

    private static <T> void put(ObjectNode node, String key, @Nullable Fact<T> fact) {
        if (fact != null) {
            node.set(key, evidence(fact.evidence()));
        }
    }

    private static ObjectNode confidence(AttendanceConfidence confidence) {
        return JSON.createObjectNode()
                .put("presence", confidence.presence())
                .put("municipality", confidence.municipality())
                .put("party", confidence.party())
                .put("affiliation", confidence.affiliation());
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = JSON.createObjectNode();
        node.put("start", evidence.start());
        node.put("end", evidence.end());
        node.put("page", evidence.page());
        node.put("rule", evidence.rule());
        node.put("confidence", evidence.confidence());
        return node;
    }

    private static <T> @Nullable String text(@Nullable Fact<T> fact) {
        return text(fact, String::valueOf);
    }

    private static <T> @Nullable String text(@Nullable Fact<T> fact, Function<? super T, String> form) {
        return fact == null ? null : form.apply(fact.value());
    }
}
