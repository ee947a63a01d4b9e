package se.protokoll.report;

import java.time.LocalDate;
import java.time.LocalTime;
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
 * @param start when it began; null where the minutes do not say
 * @param attendees people on the list who took part, of whatever organisation
 * @param delegations the municipalities on the list, each once; empty where there are none
 */
public record MeetingAttendance(
        String id,
        @Nullable String body,
        @Nullable String bodyKey,
        @Nullable Municipality owner,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        int attendees,
        List<Delegation> delegations) {

    public MeetingAttendance {
        delegations = List.copyOf(delegations);
    }

    /** What the register knows of a meeting's attendance. */
    public static MeetingAttendance of(MeetingSummary meeting) {
        return of(meeting, 0);
    }

    /**
     * The same without municipalities that are less sure.
     *
     * @param minConfidence from 0 to 1
     */
    static MeetingAttendance of(MeetingSummary meeting, double minConfidence) {
        var keys = meeting.keys();
        String code = keys.bodyMunicipalityCode();
        String name = keys.bodyMunicipality();
        var owner = code == null || name == null ? null : new Municipality(code, name);
        var listed = meeting.municipalityCounts().stream()
                .filter(count -> count.isSure(minConfidence))
                .map(Delegation::of)
                .toList();
        return new MeetingAttendance(
                keys.meetingId(),
                keys.body(),
                keys.bodyKey(),
                owner,
                keys.date(),
                meeting.startTime(),
                meeting.presentCount() + meeting.partialCount(),
                listed.stream()
                        .map(delegation -> delegation.municipality().equals(owner)
                                ? withOwnPeople(delegation, listed, meeting)
                                : delegation)
                        .toList());
    }

    /** At a municipality's own body everybody who is not named for another municipality is there for it. */
    private static Delegation withOwnPeople(Delegation own, List<Delegation> listed, MeetingSummary meeting) {
        if (own.people() > 0 || own.participation() != Participation.PRESENT) {
            return own;
        }
        return new Delegation(
                own.municipality(),
                meeting.presentCount()
                        - listed.stream().mapToInt(Delegation::present).sum(),
                meeting.partialCount()
                        - listed.stream().mapToInt(Delegation::partial).sum(),
                own.absent(),
                own.participation());
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
