package se.protokoll.report;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.protokoll.Swedish;
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
        Collator swedish = Collator.getInstance(Swedish.LOCALE);
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

    /** How many of the municipalities were at a meeting, for all or some of the time. */
    public int attended(int meeting) {
        return (int) rows.stream()
                .filter(row -> row.cells().get(meeting).participation().attended())
                .count();
    }

    /** How many people of theirs were there. */
    public int people(int meeting) {
        return rows.stream().mapToInt(row -> row.cells().get(meeting).people()).sum();
    }

    /** The municipalities' attendances over all meetings. */
    public int attended() {
        return rows.stream().mapToInt(MunicipalityRow::attended).sum();
    }

    /** Share of the attendances there would be had every municipality come to every meeting, 0 to 1. */
    public double rate() {
        int most = rows.size() * meetings.size();
        return most == 0 ? 0 : (double) attended() / most;
    }

    /** Their people over all meetings, a person who came twice counted twice. */
    public int people() {
        return rows.stream().mapToInt(MunicipalityRow::people).sum();
    }

    /**
     * How often a municipality came, year by year; years without meetings are left out, and so are undated meetings.
     *
     * @param row one of this matrix
     */
    public List<YearRate> trend(MunicipalityRow row) {
        var years = new TreeMap<Integer, YearRate>();
        for (int meeting = 0; meeting < meetings.size(); meeting++) {
            LocalDate date = meetings.get(meeting).attendance().date();
            if (date != null) {
                boolean there = row.cells().get(meeting).participation().attended();
                years.merge(date.getYear(), new YearRate(date.getYear(), there ? 1 : 0, 1), YearRate::with);
            }
        }
        return List.copyOf(years.values());
    }

    /** All meetings beside each other. */
    public MatrixPart whole() {
        return new MatrixPart(0, meetings, true);
    }

    /**
     * The meetings in parts of about the same size, for paper, which does not scroll.
     *
     * @param most meetings beside each other
     */
    public List<MatrixPart> parts(int most) {
        int all = meetings.size();
        int each = Math.ceilDiv(all, Math.ceilDiv(all, most));
        return IntStream.iterate(0, from -> from < all, from -> from + each)
                .mapToObj(from -> {
                    int to = Math.min(all, from + each);
                    return new MatrixPart(from, meetings.subList(from, to), to == all);
                })
                .toList();
    }

    private static Delegation cell(MeetingColumn column, Municipality municipality) {
        var delegation = column.attendance().delegation(municipality);
        return delegation == null ? Delegation.notListed(municipality) : delegation;
    }
}
