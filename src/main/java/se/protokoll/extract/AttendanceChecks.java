package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Warning;

/** What does not add up about an attendance list and a reader should check. */
final class AttendanceChecks {

    /** Below this share without affiliation the rest of the list shows that some have been missed. */
    private static final double MOST = 0.7;

    private static final int ENOUGH = 4;
    private static final double UNSURE = 0.55;

    private final Layout layout;

    AttendanceChecks(Layout layout) {
        this.layout = layout;
    }

    List<Warning> of(List<Attendance> people) {
        var warnings = new ArrayList<Warning>();
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
        for (Attendance person : people) {
            if (person.evidence().confidence() < UNSURE) {
                warnings.add(new Warning(
                        "unsure-name",
                        "”%s” på närvarolistan är kanske inte ett personnamn.".formatted(printed(person)),
                        person.evidence()));
            }
        }
        return warnings;
    }

    private String printed(Attendance person) {
        return layout.document()
                .text()
                .substring(person.evidence().start(), person.evidence().end());
    }
}
