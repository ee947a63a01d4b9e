package se.protokoll.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Warning;

/**
 * The years that a volume of minutes is from: those in its title, or about those of most of its meetings.
 *
 * @param first year of the earliest meeting it may hold
 * @param last year of the latest
 */
record VolumeYears(int first, int last) {

    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:18|19|20)\\d\\d)\\s?[–-]\\s?((?:18|19|20)\\d\\d)(?!\\d)");

    /** A volume may go from one year into the next, and the year be that of its binding. */
    private static final int SLACK = 2;

    private static final int FEWEST = 3;

    /** The meetings with a warning on each whose day is not within the years of the volume. */
    static List<ReadMeeting> checked(List<ReadMeeting> meetings, @Nullable String title) {
        return of(meetings, title)
                .map(years -> meetings.stream().map(years::checked).toList())
                .orElse(meetings);
    }

    private static Optional<VolumeYears> of(List<ReadMeeting> meetings, @Nullable String title) {
        var named = YEARS.matcher(title == null ? "" : title);
        if (named.find()) {
            return Optional.of(new VolumeYears(Integer.parseInt(named.group(1)), Integer.parseInt(named.group(2))));
        }
        var years = meetings.stream()
                .flatMap(
                        meeting -> Stream.ofNullable(meeting.minutes().meeting().date()))
                .map(date -> date.value().getYear())
                .sorted()
                .toList();
        if (years.size() < FEWEST) {
            return Optional.empty();
        }
        int middle = years.get(years.size() / 2);
        return Optional.of(new VolumeYears(middle - SLACK, middle + SLACK));
    }

    private ReadMeeting checked(ReadMeeting meeting) {
        Fact<LocalDate> date = meeting.minutes().meeting().date();
        if (date == null || (date.value().getYear() >= first && date.value().getYear() <= last)) {
            return meeting;
        }
        var warning = new Warning(
                "date-outside-volume",
                "Mötets datum %s ligger utanför filens övriga år, %d–%d.".formatted(date.value(), first, last),
                date.evidence());
        return new ReadMeeting(
                meeting.path(), meeting.source(), meeting.minutes().withWarning(warning));
    }
}
