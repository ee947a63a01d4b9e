package se.protokoll.evaluation;

import static se.protokoll.evaluation.Entries.attendees;
import static se.protokoll.evaluation.Entries.rows;
import static se.protokoll.evaluation.Entries.text;
import static se.protokoll.evaluation.Entries.texts;
import static se.protokoll.evaluation.Folding.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One field of the minutes and how it is compared.
 *
 * @param name as the table prints it
 * @param compare gold and found to a tally
 */
record Measure(String name, BiFunction<JsonNode, JsonNode, Tally> compare) {

    private static final double SAME_DECISION = 0.85;
    private static final Pattern ORDINAL = Pattern.compile("^(1 e|2 e|förste|andre|1|2) ");
    private static final Map<String, String> OFFICES = Map.of(
            "ordförande", "chair",
            "ordf", "chair",
            "mötesordförande", "chair",
            "vice ordförande", "vice chair",
            "v ordf", "vice chair",
            "sekreterare", "secretary",
            "mötessekreterare", "secretary");

    /** Every measure, in the order of the table. */
    static final List<Measure> ALL = List.of(
            people("attendee name", person -> true, PersonDetail.NOTHING),
            people("attendee + presence", person -> true, PersonDetail.PRESENCE),
            people("attendee + municipality", person -> true, PersonDetail.MUNICIPALITY),
            people("attendee + party", person -> text(person, "party") != null, PersonDetail.PARTY),
            people("attendee + affiliation", person -> true, PersonDetail.AFFILIATION),
            exact("meeting officers", Measure::offices),
            exact("municipalities attending", document -> municipalities(document, "municipalities_attending")),
            exact("municipalities absent", document -> municipalities(document, "municipalities_absent")),
            exact("municipalities mentioned", document -> municipalities(document, "municipalities_mentioned")),
            exact("meeting date", document -> single(document, "date")),
            similar("meeting body", document -> single(document, "body"), 0.7),
            exact("meeting time", Measure::times),
            similar("meeting place", document -> single(document, "place"), 0.6),
            similar("agenda items", Measure::items, 0.8),
            new Measure("decisions", (gold, found) -> decisions(gold, found, decision -> "")),
            new Measure(
                    "decision + item",
                    (gold, found) -> decisions(gold, found, decision -> fold(text(decision, "item")))),
            exact("signatories", Measure::signatories),
            exact("next meeting", document -> single(document, "next_meeting")));

    private static Measure exact(String name, Function<JsonNode, ? extends Iterable<String>> entries) {
        return new Measure(name, (gold, found) -> Tally.exact(list(entries.apply(gold)), list(entries.apply(found))));
    }

    private static Measure similar(String name, Function<JsonNode, List<String>> entries, double floor) {
        return new Measure(name, (gold, found) -> Tally.similar(entries.apply(gold), entries.apply(found), floor));
    }

    private static Measure people(String name, Function<JsonNode, Boolean> counts, PersonDetail detail) {
        return exact(
                name,
                document -> attendees(document).stream()
                        .filter(counts::apply)
                        .map(detail::entry)
                        .toList());
    }

    private static List<String> offices(JsonNode document) {
        var offices = new ArrayList<String>();
        for (JsonNode person : attendees(document)) {
            texts(person, "roles").stream()
                    .map(role -> OFFICES.get(ORDINAL.matcher(fold(role)).replaceFirst("")))
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(office -> offices.add(fold(text(person, "name")) + " | " + office));
        }
        return offices;
    }

    private static Set<String> municipalities(JsonNode document, String key) {
        var names = new LinkedHashSet<String>();
        texts(document, key).forEach(name -> names.add(Folding.municipality(name)));
        return names;
    }

    private static List<String> single(JsonNode document, String key) {
        String value = text(document, key);
        return value == null ? List.of() : List.of(fold(value));
    }

    private static List<String> times(JsonNode document) {
        return Stream.of("start_time", "end_time")
                .filter(key -> text(document, key) != null)
                .map(key -> key + " " + text(document, key))
                .toList();
    }

    private static List<String> items(JsonNode document) {
        return rows(document, "agenda").stream()
                .map(item -> Objects.requireNonNullElse(text(item, "number"), "") + " "
                        + Objects.requireNonNullElse(text(item, "title"), ""))
                .toList();
    }

    private static Set<String> signatories(JsonNode document) {
        var names = new LinkedHashSet<String>();
        for (JsonNode signature : rows(document, "signatories")) {
            if (text(signature, "name") != null) {
                names.add(fold(text(signature, "name")));
            }
        }
        return names;
    }

    /** A gold decision known by its {@code start} alone matches any text that holds those words. */
    private static Tally decisions(JsonNode gold, JsonNode found, Function<JsonNode, String> key) {
        var extra = new ArrayList<JsonNode>();
        rows(found, "decisions").stream()
                .filter(decision -> text(decision, "text") != null)
                .forEach(extra::add);
        var missed = new ArrayList<String>();
        int hits = 0;
        for (JsonNode decision : rows(gold, "decisions")) {
            var match = extra.stream()
                    .filter(other -> key.apply(other).equals(key.apply(decision)) && sameDecision(decision, other))
                    .findFirst();
            if (match.isPresent()) {
                hits++;
                extra.remove(match.get());
            } else {
                missed.add(Objects.requireNonNullElse(text(decision, "text"), text(decision, "start") + " …"));
            }
        }
        return new Tally(
                hits,
                missed,
                extra.stream().map(decision -> decision.path("text").asString()).toList());
    }

    private static boolean sameDecision(JsonNode gold, JsonNode found) {
        String whole = text(gold, "text");
        return whole == null
                ? (" " + fold(text(found, "text")) + " ").contains(" " + fold(text(gold, "start")) + " ")
                : Folding.similar(text(found, "text"), whole, SAME_DECISION);
    }

    private static List<String> list(Iterable<String> entries) {
        var list = new ArrayList<String>();
        entries.forEach(list::add);
        return list;
    }
}
