package se.protokoll.report;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.protokoll.Swedish;

/**
 * The attendance of municipalities at a selection of meetings.
 *
 * @param interMunicipal a matrix for each body whose lists name two municipalities or more, those with most meetings first
 * @param municipal a matrix of one row for each body whose lists name one municipality only, by municipality
 *     and body
 * @param withoutMunicipalities meetings whose lists name no municipality, which no matrix can show
 */
public record AttendanceReport(
        List<AttendanceMatrix> interMunicipal, List<AttendanceMatrix> municipal, int withoutMunicipalities) {

    public AttendanceReport {
        interMunicipal = List.copyOf(interMunicipal);
        municipal = List.copyOf(municipal);
    }

    /**
     * The report over some minutes.
     *
     * @param meetings every set of minutes of the selection, copies included
     */
    public static AttendanceReport of(List<MeetingAttendance> meetings) {
        Collator swedish = Collator.getInstance(Swedish.LOCALE);
        var matrices = Bodies.separate(meetings).stream()
                .map(AttendanceMatrix::of)
                .sorted(Comparator.comparingInt(
                                (AttendanceMatrix matrix) -> -matrix.meetings().size())
                        .thenComparing(AttendanceReport::name, swedish))
                .toList();
        return new AttendanceReport(
                matrices.stream().filter(matrix -> matrix.rows().size() > 1).toList(),
                matrices.stream()
                        .filter(matrix -> matrix.rows().size() == 1)
                        .sorted(Comparator.comparing(
                                        (AttendanceMatrix matrix) -> matrix.rows()
                                                .getFirst()
                                                .municipality()
                                                .name(),
                                        swedish)
                                .thenComparing(AttendanceReport::name, swedish))
                        .toList(),
                matrices.stream()
                        .filter(matrix -> matrix.rows().isEmpty())
                        .mapToInt(matrix -> matrix.meetings().size())
                        .sum());
    }

    /** Minutes left out because others of the same body and day list more people. */
    public int copies() {
        return Stream.concat(interMunicipal.stream(), municipal.stream())
                .flatMap(matrix -> matrix.meetings().stream())
                .mapToInt(column -> column.otherCopies().size())
                .sum();
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return interMunicipal.isEmpty() && municipal.isEmpty();
    }

    private static String name(AttendanceMatrix matrix) {
        return matrix.body() == null ? "" : matrix.body();
    }
}
