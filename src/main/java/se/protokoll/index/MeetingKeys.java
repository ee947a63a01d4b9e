package se.protokoll.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every row repeats of its meeting, so that one index answers one question.
 *
 * @param meetingId of the meeting as one document tells it
 * @param meetingKey the same for the same meeting in several documents (as PDF and as Word): body, day and hour; the
 *     document's own where body or day is not known
 * @param documentId SHA-256 of the file; for the second and later meetings in it with a point and their number
 * @param kind of document, in lower case, such as {@code protokoll}
 * @param date first day of the meeting
 * @param year of that day
 * @param body as the document names it
 * @param bodyKey folded, with the municipality in brackets, so that spellings of one body are the same and the executive
 *     boards of two municipalities are not; null where the body is
 * @param bodyMunicipality the municipality it belongs to
 * @param bodyMunicipalityCode its code
 * @param attendingMunicipalities names of those represented
 * @param attendingMunicipalityCodes their codes, in the same order
 * @param counties of the municipalities attending, as on the day of the meeting
 * @param countyCodes their codes, in the same order
 * @param fileName last part of the path; for minutes in an archive or e-mail its name and the path in it
 * @param path where the file was found
 */
public record MeetingKeys(
        String meetingId,
        String meetingKey,
        String documentId,
        String kind,
        @Nullable LocalDate date,
        @Nullable Integer year,
        @Nullable String body,
        @Nullable String bodyKey,
        @Nullable String bodyMunicipality,
        @Nullable String bodyMunicipalityCode,
        List<String> attendingMunicipalities,
        List<String> attendingMunicipalityCodes,
        List<String> counties,
        List<String> countyCodes,
        String fileName,
        String path) {}
