package se.protokoll.index;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as reports need it.
 *
 * @param keys body, date, municipalities and file
 * @param startTime when it began; null where the minutes do not say
 * @param municipalityCounts how each municipality was represented, in the order of the attendance list
 * @param presentCount people present the whole meeting, whoever they came for
 * @param partialCount people present for a part
 * @param absentCount people listed as absent
 * @param decisionCount decisions
 * @param warningCount things that do not add up
 */
public record MeetingSummary(
        @JsonUnwrapped MeetingKeys keys,
        @Nullable LocalTime startTime,
        List<MunicipalityCount> municipalityCounts,
        int presentCount,
        int partialCount,
        int absentCount,
        int decisionCount,
        int warningCount) {

    public MeetingSummary {
        municipalityCounts = List.copyOf(municipalityCounts);
    }
}
