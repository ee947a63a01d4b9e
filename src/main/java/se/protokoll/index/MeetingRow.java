package se.protokoll.index;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Minutes;
import se.protokoll.text.pdf.RecognizedPage;

/**
 * A meeting as one document tells it.
 *
 * @param keys what every row of the meeting repeats
 * @param title the title in the file's own metadata
 * @param place as printed
 * @param startTime when it began
 * @param endTime when it ended
 * @param nextMeeting day of the meeting that is to follow
 * @param absentMunicipalities names of those represented by absent people only
 * @param absentMunicipalityCodes their codes, in the same order
 * @param mentionedMunicipalities names of all named in the text
 * @param mentionedMunicipalityCodes their codes, in the same order
 * @param chairs people with the role ordförande
 * @param secretaries people with the role sekreterare
 * @param signatories people who signed
 * @param decisionKind kinds of its decisions, each once
 * @param traits people and quality, to be narrowed by
 * @param presentCount people present the whole meeting
 * @param partialCount people present for a part
 * @param absentCount people listed as absent
 * @param itemCount agenda items
 * @param decisionCount decisions
 * @param warningCount warnings
 * @param pages of the document; 0 where the format has none
 * @param warnings what does not add up, as sentences
 * @param limits what was cut off in reading, as sentences
 * @param recognized pages whose text was recognised in their image, with how well
 * @param errorRate share of the words on those, 0 to 1, that are likely to be wrong; null where there are none
 * @param confidence mean over all facts, 0 to 1; null where there is none
 * @param extractorVersion the version of the program that read the document
 * @param mediaType what the file was found to be
 * @param size of the file in bytes
 * @param municipalityCounts people per municipality, in the order of the attendance list
 * @param rows how many rows the document has in the other indices
 * @param minutes everything that was read, with evidence; its offsets are into the text that the document's item rows
 *     make up one after the other
 */
public record MeetingRow(
        @JsonUnwrapped MeetingKeys keys,
        @Nullable String title,
        @Nullable String place,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        @Nullable LocalDate nextMeeting,
        List<String> absentMunicipalities,
        List<String> absentMunicipalityCodes,
        List<String> mentionedMunicipalities,
        List<String> mentionedMunicipalityCodes,
        List<String> chairs,
        List<String> secretaries,
        List<String> signatories,
        List<String> decisionKind,
        @JsonUnwrapped MeetingTraits traits,
        int presentCount,
        int partialCount,
        int absentCount,
        int itemCount,
        int decisionCount,
        int warningCount,
        int pages,
        List<String> warnings,
        List<String> limits,
        List<RecognizedPage> recognized,
        @Nullable Double errorRate,
        @Nullable Double confidence,
        String extractorVersion,
        String mediaType,
        long size,
        List<MunicipalityCount> municipalityCounts,
        RowCounts rows,
        Minutes minutes)
        implements Row {

    /** A document has one meeting row. */
    @Override
    public int ordinal() {
        return 0;
    }

    /** The same with other numbers of rows. */
    MeetingRow withRows(RowCounts other) {
        return new MeetingRow(
                keys,
                title,
                place,
                startTime,
                endTime,
                nextMeeting,
                absentMunicipalities,
                absentMunicipalityCodes,
                mentionedMunicipalities,
                mentionedMunicipalityCodes,
                chairs,
                secretaries,
                signatories,
                decisionKind,
                traits,
                presentCount,
                partialCount,
                absentCount,
                itemCount,
                decisionCount,
                warningCount,
                pages,
                warnings,
                limits,
                recognized,
                errorRate,
                confidence,
                extractorVersion,
                mediaType,
                size,
                municipalityCounts,
                other,
                minutes);
    }
}
