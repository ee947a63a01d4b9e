package se.protokoll.evaluation;

import static se.protokoll.evaluation.Entries.rows;
import static se.protokoll.evaluation.Entries.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.confidence.Claim;
import se.protokoll.confidence.JudgedClaim;
import se.protokoll.confidence.MadeClaim;
import tools.jackson.databind.JsonNode;

/** Says of each claim that a document's minutes make whether the gold annotation agrees. */
public final class Verdicts {

    private static final Map<Claim, PersonDetail> DETAILS = Map.of(
            Claim.NAME, PersonDetail.NOTHING,
            Claim.PRESENCE, PersonDetail.PRESENCE,
            Claim.MUNICIPALITY, PersonDetail.MUNICIPALITY,
            Claim.PARTY, PersonDetail.PARTY,
            Claim.AFFILIATION, PersonDetail.AFFILIATION);

    private static final Map<Claim, String> MEASURES = new EnumMap<>(Map.of(
            Claim.NAME, "attendee name",
            Claim.PRESENCE, "attendee + presence",
            Claim.MUNICIPALITY, "attendee + municipality",
            Claim.PARTY, "attendee + party",
            Claim.AFFILIATION, "attendee + affiliation",
            Claim.ATTENDING, "municipalities attending",
            Claim.DATE, "meeting date",
            Claim.BODY, "meeting body",
            Claim.DECISION, "decisions"));

    private final JsonNode found;
    private final Set<String> counted;
    private final Map<Claim, Set<String>> wrong = new EnumMap<>(Claim.class);

    private Verdicts(JsonNode gold, JsonNode found) {
        this.found = found;
        var settled = OpenQuestions.settle(gold, found);
        this.counted = Entries.attendees(settled.found()).stream()
                .map(PersonDetail.NOTHING::entry)
                .collect(Collectors.toSet());
        for (Measure measure : Measure.ALL) {
            MEASURES.forEach((claim, name) -> {
                if (measure.name().equals(name)) {
                    wrong.put(
                            claim,
                            new HashSet<>(measure.compare()
                                    .apply(settled.gold(), settled.found())
                                    .extra()));
                }
            });
        }
    }

    /**
     * The claims of one document that the gold does not leave open.
     *
     * @param document its name
     * @param copy whether it was damaged on purpose
     * @param claims that were made of it
     */
    public static List<JudgedClaim> of(
            String document, boolean copy, JsonNode gold, JsonNode found, List<MadeClaim> claims) {
        var verdicts = new Verdicts(gold, found);
        var judged = new ArrayList<JudgedClaim>();
        for (MadeClaim made : claims) {
            String entry = verdicts.entry(made);
            if (entry != null) {
                boolean right = !Objects.requireNonNull(verdicts.wrong.get(made.claim()))
                        .contains(entry);
                judged.add(new JudgedClaim(document, copy, made.claim(), made.clues(), right));
            }
        }
        return judged;
    }

    /** The claim as its measure prints it; null where it does not count. */
    private @Nullable String entry(MadeClaim made) {
        return switch (made.claim()) {
            case NAME, PRESENCE, MUNICIPALITY, PARTY, AFFILIATION -> {
                var person = rows(found, "attendees").get(made.place());
                yield counted.contains(PersonDetail.NOTHING.entry(person))
                        ? Objects.requireNonNull(DETAILS.get(made.claim())).entry(person)
                        : null;
            }
            case ATTENDING ->
                Folding.municipality(
                        Entries.texts(found, "municipalities_attending").get(made.place()));
            case DATE -> Folding.fold(text(found, "date"));
            case BODY -> Folding.fold(text(found, "body"));
            case DECISION -> text(rows(found, "decisions").get(made.place()), "text");
        };
    }
}
