package se.protokoll.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

/**
 * The municipalities of a corrected attendance list. Those that the minutes name without anybody on the list for them
 * stay as they were.
 *
 * @param attending with somebody present, if only for a part
 * @param absent with absent people only
 */
record RepresentedMunicipalities(List<Fact<Municipality>> attending, List<Fact<Municipality>> absent) {

    static RepresentedMunicipalities of(Minutes before, List<Attendance> corrected) {
        Map<Municipality, Fact<Municipality>> known = new LinkedHashMap<>();
        Stream.concat(before.municipalitiesAttending().stream(), before.municipalitiesAbsent().stream())
                .forEach(fact -> known.put(fact.value(), fact));
        Set<@Nullable Municipality> hadPeople =
                before.attendance().stream().map(Attendance::municipality).collect(Collectors.toSet());
        var present = new LinkedHashMap<Municipality, Fact<Municipality>>();
        var absent = new LinkedHashMap<Municipality, Fact<Municipality>>();
        before.municipalitiesAttending().stream()
                .filter(fact -> !hadPeople.contains(fact.value()))
                .forEach(fact -> present.put(fact.value(), fact));
        before.municipalitiesAbsent().stream()
                .filter(fact -> !hadPeople.contains(fact.value()))
                .forEach(fact -> absent.put(fact.value(), fact));
        for (var person : corrected) {
            var municipality = person.municipality();
            if (municipality != null) {
                var fact = known.getOrDefault(municipality, new Fact<>(municipality, person.evidence()));
                (person.presence() == Presence.ABSENT ? absent : present).putIfAbsent(municipality, fact);
            }
        }
        present.keySet().forEach(absent::remove);
        return new RepresentedMunicipalities(new ArrayList<>(present.values()), new ArrayList<>(absent.values()));
    }
}
