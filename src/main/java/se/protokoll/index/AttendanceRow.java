package se.protokoll.index;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person on the attendance list of a meeting.
 *
 * @param keys what every row of the meeting repeats
 * @param ordinal place on the list, from 0
 * @param name as printed
 * @param affiliation the organisation, municipality or party printed for the person
 * @param municipality name of the municipality that the affiliation names
 * @param municipalityCode its code
 * @param county it lay in on the day of the meeting
 * @param countyCode code of that county
 * @param party as printed, without brackets
 * @param roles in lower case
 * @param presence {@code present}, {@code partial} or {@code absent}
 * @param note the remark that says so
 * @param start of the name in the canonical text
 * @param end one past its last character
 * @param page number from 1
 * @param rule that read it
 * @param confidence from 0 to 1: that of the name, the presence or the municipality, whichever is least sure
 */
public record AttendanceRow(
        @JsonUnwrapped MeetingKeys keys,
        int ordinal,
        String name,
        @Nullable String affiliation,
        @Nullable String municipality,
        @Nullable String municipalityCode,
        @Nullable String county,
        @Nullable String countyCode,
        @Nullable String party,
        List<String> roles,
        String presence,
        @Nullable String note,
        int start,
        int end,
        @Nullable Integer page,
        String rule,
        double confidence)
        implements Row {}
