package se.protokoll.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Municipality;

/**
 * One set of minutes, as far as the attendance of municipalities goes.
 *
 * @param id the meeting's id in the register
 * @param body the body that met, as the minutes name it; null where they do not
 * @param owner the municipality the body belongs to; null for inter-municipal bodies or where not said
 * @param date day of the meeting; null where the minutes do not say
 * @param attendees people on the list who took part, of whatever organisation
 * @param delegations the municipalities on the list, each once; empty where there are none
 */
public record MeetingAttendance(
        String id,
        @Nullable String body,
        @Nullable Municipality owner,
        @Nullable LocalDate date,
        int attendees,
        List<Delegation> delegations) {

    public MeetingAttendance {
        delegations = List.copyOf(delegations);
    }

    /** The municipality's people; null if it is not on the list. */
    @Nullable
    Delegation delegation(Municipality municipality) {
        for (var delegation : delegations) {
            if (delegation.municipality().code().equals(municipality.code())) {
                return delegation;
            }
        }
        return null;
    }
}
