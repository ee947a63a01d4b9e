package se.protokoll.report;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Municipality;

/**
 * Which municipalities were at which meetings of one body.
 *
 * @param body the body as its latest minutes name it; null where they do not
 * @param owner the municipality the body belongs to; null for inter-municipal bodies
 * @param meetings by date, undated ones last
 * @param rows the municipalities that stand on any of the lists, by name
 */
public record AttendanceMatrix(
        @Nullable String body, @Nullable Municipality owner, List<MeetingColumn> meetings, List<MunicipalityRow> rows) {

    public AttendanceMatrix {
        meetings = List.copyOf(meetings);
        rows = List.copyOf(rows);
    }

    /**
     * The matrix of a body's meetings.
     *
     * @param meetings at least one, each once, in any order
     */
    static AttendanceMatrix of(List<MeetingColumn> meetings) {
        var columns = new ArrayList<>(meetings);
        columns.sort(Comparator.comparing(
                        (MeetingColumn column) -> column.attendance().date(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(column -> column.attendance().id()));
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
        var rows = columns.stream()
                .flatMap(column -> column.attendance().delegations().stream())
                .map(Delegation::municipality)
                .collect(Collectors.toMap(Municipality::code, Function.identity(), (first, next) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Municipality::name, swedish))
                .map(municipality -> new MunicipalityRow(
                        municipality,
                        columns.stream()
                                .map(column -> cell(column, municipality))
                                .toList()))
                .toList();
        var newest = columns.reversed().stream().map(MeetingColumn::attendance).toList();
        return new AttendanceMatrix(
                newest.stream()
                        .map(MeetingAttendance::body)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                newest.getFirst().owner(),
                columns,
                rows);
    }

    private static Delegation cell(MeetingColumn column, Municipality municipality) {
        var delegation = column.attendance().delegation(municipality);
        return delegation == null ? Delegation.notListed(municipality) : delegation;
    }
}
