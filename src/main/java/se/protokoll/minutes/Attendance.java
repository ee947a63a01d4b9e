package se.protokoll.minutes;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person on the attendance list, present or absent.
 *
 * @param name complete, as printed
 * @param affiliation the organisation, municipality or party printed for the person; null where none is
 * @param municipality the municipality that the affiliation names; null where it names none
 * @param party abbreviation as printed, without brackets; null where none is
 * @param roles lower case, abbreviations written out ("ordf" is {@code ordförande}); empty where none is printed
 * @param presence how much of the meeting the person attended
 * @param note the remark that says so ("fr o m § 5", "ersätter Anna Berg (M)"); null where there is none
 * @param evidence where the name stands, and how sure the name is
 * @param confidence how sure the rest is
 */
public record Attendance(
        String name,
        @Nullable String affiliation,
        @Nullable Municipality municipality,
        @Nullable String party,
        List<String> roles,
        Presence presence,
        @Nullable String note,
        Evidence evidence,
        AttendanceConfidence confidence) {

    public Attendance {
        roles = List.copyOf(roles);
        // Minutes that an earlier version kept know the name's alone.
        confidence = Objects.requireNonNullElseGet(confidence, () -> AttendanceConfidence.all(evidence.confidence()));
    }

    /** Somebody of whom everything is as sure as the name. */
    public Attendance(
            String name,
            @Nullable String affiliation,
            @Nullable Municipality municipality,
            @Nullable String party,
            List<String> roles,
            Presence presence,
            @Nullable String note,
            Evidence evidence) {
        this(
                name,
                affiliation,
                municipality,
                party,
                roles,
                presence,
                note,
                evidence,
                AttendanceConfidence.all(evidence.confidence()));
    }

    /** The same person, as sure as given. */
    public Attendance rated(double name, AttendanceConfidence rest) {
        return new Attendance(
                this.name, affiliation, municipality, party, roles, presence, note, evidence.rated(name), rest);
    }
}
