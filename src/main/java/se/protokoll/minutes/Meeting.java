package se.protokoll.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The head of the minutes: which body met, when and where. Every part is null where the document is silent.
 *
 * @param body the body (organ) that met, as the document names it
 * @param bodyMunicipality the municipality the body belongs to; null for inter-municipal bodies or where not said
 * @param date day of the meeting, the first if it took several
 * @param startTime when it began
 * @param endTime when it ended
 * @param place as printed
 * @param nextMeeting day of the meeting that is to follow
 */
public record Meeting(
        @Nullable Fact<String> body,
        @Nullable Fact<Municipality> bodyMunicipality,
        @Nullable Fact<LocalDate> date,
        @Nullable Fact<LocalTime> startTime,
        @Nullable Fact<LocalTime> endTime,
        @Nullable Fact<String> place,
        @Nullable Fact<LocalDate> nextMeeting) {

    /** A meeting of which nothing is known. */
    public static final Meeting UNKNOWN = new Meeting(null, null, null, null, null, null, null);

    /** The same meeting, of a body that belongs to no single municipality. */
    public Meeting ofSeveral() {
        return new Meeting(body, null, date, startTime, endTime, place, nextMeeting);
    }
}
