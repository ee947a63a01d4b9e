package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.protokoll.confidence.Claim;
import se.protokoll.confidence.Clues;
import se.protokoll.confidence.MadeClaim;
import se.protokoll.extract.words.Keywords;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Presence;

/**
 * What speaks for and against what was read of the people at a meeting, taken together, and of their municipalities.
 */
public final class RosterClues {

    /** What most people on a list have. */
    private static final double MOST = 0.6;

    private static final double FEW = 0.25;
    private static final int ENOUGH = 4;

    private static final Keywords LEAVING = Keywords.beginningWith(
            List.of("fr o m", "fr.o.m", "t o m", "t.o.m", "anländ", "anslöt", "lämna", "från och med", "till och med"));

    private static final Keywords MISSING =
            Keywords.beginningWith(List.of("frånvar", "förhind", "förfall", "ej närvar", "anmält", "anmäl"));

    private final Minutes minutes;
    private final List<Attendance> people;
    private final Map<String, Clues> byName;
    private final Clues whole;

    /**
     * @param minutes what was read
     * @param byName what speaks for and against each person, by the name as printed
     * @param flat whether the text has lost its line breaks
     * @param top the text before the first item
     */
    public RosterClues(Minutes minutes, Map<String, Clues> byName, boolean flat, String top) {
        this.minutes = minutes;
        this.people = minutes.attendance();
        this.byName = byName;
        this.whole = new Clues()
                .with("flat", flat)
                .with("leaving-unread", holds(top, LEAVING) && nobodyIs(Presence.PARTIAL))
                .with("absence-unread", holds(top, MISSING) && nobodyIs(Presence.ABSENT));
    }

    /** A claim for each fact of each person on the list. */
    public List<MadeClaim> claims() {
        var claims = new ArrayList<MadeClaim>();
        var byMunicipality = new HashMap<String, List<Clues>>();
        double parties = share(Attendance::party);
        double municipalities = share(Attendance::municipality);
        double affiliations = share(Attendance::affiliation);
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var clues = new Clues()
                    .with(byName.getOrDefault(AttendanceList.key(person.name()), new Clues()))
                    .with(whole);
            odd(clues, "party", parties, person.party());
            odd(clues, "municipality", municipalities, person.municipality());
            odd(clues, "affiliation", affiliations, person.affiliation());
            claims.add(new MadeClaim(Claim.NAME, i, clues));
            claims.add(new MadeClaim(Claim.PRESENCE, i, clues));
            claims.add(new MadeClaim(Claim.MUNICIPALITY, i, clues));
            claims.add(new MadeClaim(Claim.AFFILIATION, i, clues));
            if (person.party() != null) {
                claims.add(new MadeClaim(Claim.PARTY, i, clues));
            }
            if (person.municipality() != null && person.presence() != Presence.ABSENT) {
                byMunicipality
                        .computeIfAbsent(person.municipality().code(), code -> new ArrayList<>())
                        .add(clues);
            }
        }
        for (int i = 0; i < minutes.municipalitiesAttending().size(); i++) {
            var code = minutes.municipalitiesAttending().get(i).value().code();
            claims.add(new MadeClaim(Claim.ATTENDING, i, municipality(byMunicipality.getOrDefault(code, List.of()))));
        }
        return claims;
    }

    /** The mean of what holds for the people of a municipality. */
    private static Clues municipality(List<Clues> people) {
        var clues = new Clues().with("of-body", people.isEmpty()).with("one-person", people.size() == 1);
        var names = new TreeSet<String>();
        people.forEach(person -> names.addAll(person.values().keySet()));
        for (String name : names) {
            clues.with(
                    name,
                    people.stream()
                            .mapToDouble(person -> person.values().getOrDefault(name, 0.0))
                            .average()
                            .orElse(0));
        }
        return clues;
    }

    /** Somebody without what nearly all others have, or with what hardly anybody else has. */
    private void odd(Clues clues, String what, double share, @Nullable Object own) {
        if (people.size() >= ENOUGH) {
            clues.with("lacks-" + what, own == null && share >= MOST)
                    .with("alone-with-" + what, own != null && share <= FEW)
                    .with("mixed-" + what, share > FEW && share < MOST);
        }
    }

    private double share(Function<Attendance, @Nullable Object> part) {
        return people.stream()
                .mapToInt(person -> part.apply(person) == null ? 0 : 1)
                .average()
                .orElse(0);
    }

    private boolean nobodyIs(Presence presence) {
        return people.stream().noneMatch(person -> person.presence() == presence);
    }

    private static boolean holds(String text, Keywords words) {
        return words.next(text, 0, text.length()) >= 0;
    }
}
