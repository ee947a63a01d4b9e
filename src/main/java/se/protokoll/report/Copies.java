package se.protokoll.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.protokoll.index.MeetingSummary;

/** The minutes that tell of a meeting which others tell of more fully, so that each meeting counts once. */
final class Copies {

    private Copies() {}

    /** Ids of the minutes that do not count. */
    static Set<String> among(List<MeetingSummary> meetings) {
        return Bodies.separate(meetings.stream().map(MeetingAttendance::of).toList()).stream()
                .flatMap(List::stream)
                .flatMap(column -> column.otherCopies().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
