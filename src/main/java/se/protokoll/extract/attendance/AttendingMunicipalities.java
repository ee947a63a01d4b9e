package se.protokoll.extract.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

/** Which municipalities the people on the attendance list make. */
final class AttendingMunicipalities {

    private AttendingMunicipalities() {}

    /** Those with at least one person who was there, if only for a part. */
    static List<Fact<Municipality>> attending(List<Attendance> people) {
        return List.copyOf(
                of(people, person -> person.presence() != Presence.ABSENT).values());
    }

    /** Those represented only by people who were not there. */
    static List<Fact<Municipality>> absent(List<Attendance> people) {
        var absent = of(people, person -> person.presence() == Presence.ABSENT);
        absent.keySet()
                .removeAll(of(people, person -> person.presence() != Presence.ABSENT)
                        .keySet());
        return List.copyOf(absent.values());
    }

    private static Map<Municipality, Fact<Municipality>> of(List<Attendance> people, Predicate<Attendance> counts) {
        var found = new LinkedHashMap<Municipality, Fact<Municipality>>();
        for (Attendance person : people) {
            if (counts.test(person)) {
                JointMunicipalities.of(person)
                        .forEach(municipality ->
                                found.putIfAbsent(municipality, new Fact<>(municipality, person.evidence())));
            }
        }
        return found;
    }
}
