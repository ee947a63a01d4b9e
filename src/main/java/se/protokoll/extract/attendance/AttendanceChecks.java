package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import se.protokoll.confidence.Claim;
import se.protokoll.confidence.MadeClaim;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.AttendanceConfidence;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Warning;

/** What does not add up about an attendance list and a reader should check. */
public final class AttendanceChecks {

    /** Below this share without affiliation the rest of the list shows that some have been missed. */
    private static final double MOST = 0.7;

    private static final int ENOUGH = 4;

    /** Confidence in a name below which a reader should look at it. */
    private static final double UNSURE = 0.6;

    /** So many of a list's people can be expected to be wrong before there is a warning: a number, and a share. */
    private static final double EXPECTED = 1;

    private static final double EXPECTED_SHARE = 0.15;

    /** What speaks against a list, in words for a reader. */
    private static final Map<String, String> REASONS = reasons();

    private final Minutes minutes;
    private final List<MadeClaim> claims;
    private final String text;

    private AttendanceChecks(Minutes minutes, List<MadeClaim> claims, String text) {
        this.minutes = minutes;
        this.claims = claims;
        this.text = text;
    }

    /**
     * The warnings.
     *
     * @param minutes that were read and rated
     * @param claims that they make, with what speaks for and against each
     * @param text that they were read from
     */
    public static List<Warning> of(Minutes minutes, List<MadeClaim> claims, String text) {
        var checks = new AttendanceChecks(minutes, claims, text);
        var warnings = new ArrayList<Warning>();
        if (!minutes.attendance().isEmpty()) {
            checks.affiliations(warnings);
            checks.names(warnings);
            checks.details(warnings);
        }
        return warnings;
    }

    private void affiliations(List<Warning> warnings) {
        var people = minutes.attendance();
        long affiliated = people.stream()
                .filter(person -> person.municipality() != null || person.affiliation() != null)
                .count();
        if (people.size() >= ENOUGH && affiliated < people.size() && affiliated >= MOST * people.size()) {
            warnings.add(new Warning(
                    "names-without-municipality",
                    "%d personer på närvarolistan, men kommun eller organisation för bara %d."
                            .formatted(people.size(), affiliated),
                    people.getFirst().evidence()));
        }
    }

    private void names(List<Warning> warnings) {
        for (Attendance person : minutes.attendance()) {
            var evidence = person.evidence();
            if (evidence.confidence() < UNSURE) {
                warnings.add(new Warning(
                        "unsure-name",
                        "”%s” på närvarolistan är kanske inte ett personnamn."
                                .formatted(text.substring(evidence.start(), evidence.end())),
                        evidence));
            }
        }
    }

    /** How many people have something wrong, as far as such lists have shown, and why. */
    private void details(List<Warning> warnings) {
        var doubts = new ArrayList<String>();
        doubt(doubts, "närvaro", AttendanceConfidence::presence);
        doubt(doubts, "kommun", AttendanceConfidence::municipality);
        doubt(doubts, "tillhörighet", AttendanceConfidence::affiliation);
        if (!doubts.isEmpty()) {
            var reasons = REASONS.entrySet().stream()
                    .filter(reason -> holds(reason.getKey()))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
            warnings.add(new Warning(
                    "unsure-list",
                    "Närvarolistan är svårläst: av %d personer kan %s vara fel%s."
                            .formatted(
                                    minutes.attendance().size(),
                                    String.join(", ", doubts),
                                    reasons.isEmpty() ? "" : "; " + String.join(", ", reasons)),
                    minutes.attendance().getFirst().evidence()));
        }
    }

    private void doubt(List<String> doubts, String what, ToDoubleFunction<AttendanceConfidence> part) {
        var people = minutes.attendance();
        double wrong = people.stream()
                .mapToDouble(person -> 1 - part.applyAsDouble(person.confidence()))
                .sum();
        if (wrong >= EXPECTED && wrong >= EXPECTED_SHARE * people.size()) {
            doubts.add("%s för %d".formatted(what, Math.round(wrong)));
        }
    }

    private boolean holds(String clue) {
        return claims.stream()
                .anyMatch(made ->
                        made.claim() == Claim.NAME && made.clues().values().containsKey(clue));
    }

    private static Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        reasons.put("unread-words", "ord på listan gick inte att tyda");
        reasons.put("unread-beside", "ord på listan gick inte att tyda");
        reasons.put("labels-gathered", "rubrikerna står samlade före namnen");
        reasons.put("label-missing", "listan har ingen rubrik");
        reasons.put("lacks-party", "någon saknar parti");
        reasons.put("lacks-municipality", "någon saknar kommun");
        reasons.put("lacks-affiliation", "någon saknar tillhörighet");
        reasons.put("leaving-unread", "texten säger att någon kom eller gick under mötet, men inte läsbart vem");
        reasons.put("absence-unread", "texten talar om frånvaro, men inte läsbart vems");
        reasons.put("name-odd-letters", "siffror i namn");
        return reasons;
    }
}
