package se.protokoll.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.MeetingSummary;
import se.protokoll.minutes.Municipality;

/**
 * One set of minutes, as far as the attendance of municipalities goes.
 *
 * @param id the meeting's id in the register
 * @param body the body that met, as the minutes name it; null where they do not
 * @param bodyKey the same for all spellings of one body; null where the body is
 * @param owner the municipality the body belongs to; null for inter-municipal bodies or where not said
 * @param date day of the meeting; null where the minutes do not say
 * @param attendees people on the list who took part, of whatever organisation
 * @param delegations the municipalities on the list, each once; empty where there are none
 */
public record MeetingAttendance(
        String id,
        @Nullable String body,
        @Nullable String bodyKey,
        @Nullable Municipality owner,
        @Nullable LocalDate date,
        int attendees,
        List<Delegation> delegations) {

    public MeetingAttendance {
        delegations = List.copyOf(delegations);
    }

    /** What the register knows of a meeting's attendance. */
    public static MeetingAttendance of(MeetingSummary meeting) {
        var keys = meeting.keys();
        var delegations = new LinkedHashMap<String, Delegation>();
        for (int index = 0; index < keys.attendingMunicipalityCodes().size(); index++) {
            var municipality = new Municipality(
                    keys.attendingMunicipalityCodes().get(index),
                    keys.attendingMunicipalities().get(index));
            delegations.put(municipality.code(), new Delegation(municipality, 0, 0, 0, Participation.PRESENT));
        }
        for (var count : meeting.municipalityCounts()) {
            delegations.merge(count.code(), Delegation.of(count), Delegation::withPeopleOf);
        }
        String owner = keys.bodyMunicipalityCode();
        String ownerName = keys.bodyMunicipality();
        return new MeetingAttendance(
                keys.meetingId(),
                keys.body(),
                keys.bodyKey(),
                owner == null || ownerName == null ? null : new Municipality(owner, ownerName),
                keys.date(),
                meeting.presentCount() + meeting.partialCount(),
                List.copyOf(delegations.values()));
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
