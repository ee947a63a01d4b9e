package se.protokoll.index;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

/** Counts the people on an attendance list by the municipality they came for. */
final class MunicipalityCounts {

    private MunicipalityCounts() {}

    /** In the order of the list, then those that attended or were absent with nobody listed for them. */
    static List<MunicipalityCount> of(Minutes minutes) {
        Map<Municipality, Map<Presence, Integer>> counts = new LinkedHashMap<>();
        for (Attendance person : minutes.attendance()) {
            Municipality municipality = person.municipality();
            if (municipality != null) {
                counts.computeIfAbsent(municipality, none -> new EnumMap<>(Presence.class))
                        .merge(person.presence(), 1, Integer::sum);
            }
        }
        minutes.municipalitiesAttending().forEach(fact -> counts.putIfAbsent(fact.value(), Map.of()));
        minutes.municipalitiesAbsent().forEach(fact -> counts.putIfAbsent(fact.value(), Map.of()));
        Set<Municipality> attending =
                minutes.municipalitiesAttending().stream().map(Fact::value).collect(Collectors.toSet());
        Map<Municipality, Double> sure = Stream.of(minutes.municipalitiesAttending(), minutes.municipalitiesAbsent())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Fact::value, fact -> fact.evidence().confidence(), Math::max));
        return counts.entrySet().stream()
                .map(entry -> new MunicipalityCount(
                        entry.getKey().code(),
                        entry.getKey().name(),
                        attending.contains(entry.getKey()),
                        entry.getValue().getOrDefault(Presence.PRESENT, 0),
                        entry.getValue().getOrDefault(Presence.PARTIAL, 0),
                        entry.getValue().getOrDefault(Presence.ABSENT, 0),
                        sure.get(entry.getKey())))
                .toList();
    }
}
