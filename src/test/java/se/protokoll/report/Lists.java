package se.protokoll.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Municipality;

/** Attendance lists for the tests of this package. */
final class Lists {

    static final Municipality HANINGE = new Municipality("0136", "Haninge");
    static final Municipality TYRESO = new Municipality("0138", "Tyresö");
    static final Municipality VARA = new Municipality("1470", "Vara");

    private Lists() {}

    static MeetingAttendance meeting(String id, String body, @Nullable String date, Delegation... delegations) {
        return meetingAt(id, body, date, null, delegations);
    }

    static MeetingAttendance meetingAt(
            String id, String body, @Nullable String date, @Nullable String start, Delegation... delegations) {
        return new MeetingAttendance(
                id,
                body,
                body.strip().toLowerCase(Locale.ROOT),
                null,
                date == null ? null : LocalDate.parse(date),
                start == null ? null : LocalTime.parse(start),
                List.of(delegations).stream().mapToInt(Delegation::people).sum(),
                List.of(delegations));
    }

    static Delegation present(Municipality municipality, int people) {
        return new Delegation(municipality, people, 0, 0, Participation.PRESENT);
    }

    static Delegation partial(Municipality municipality) {
        return new Delegation(municipality, 0, 1, 0, Participation.PARTIAL);
    }

    static Delegation absent(Municipality municipality) {
        return new Delegation(municipality, 0, 0, 1, Participation.ABSENT);
    }
}
