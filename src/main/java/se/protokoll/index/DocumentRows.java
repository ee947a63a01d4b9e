package se.protokoll.index;

import java.util.List;
import java.util.stream.Stream;

/**
 * All rows of one document.
 *
 * @param meeting its meeting
 * @param items agenda items and text outside them, in the order of the text
 * @param attendance in the order of the list
 * @param decisions in the order of the text
 */
public record DocumentRows(
        MeetingRow meeting, List<ItemRow> items, List<AttendanceRow> attendance, List<DecisionRow> decisions) {

    public DocumentRows {
        items = List.copyOf(items);
        attendance = List.copyOf(attendance);
        decisions = List.copyOf(decisions);
    }

    /** SHA-256 of the file; for the second and later meetings in it with a point and their number. */
    public String documentId() {
        return meeting.keys().documentId();
    }

    /** Whether it is the file's first meeting. */
    boolean isFirst() {
        return MeetingIds.file(documentId()).equals(documentId());
    }

    /** The rows other than the meeting's, each with the index it belongs to. */
    Stream<IndexedRow> parts() {
        return Stream.of(
                        items.stream().map(row -> new IndexedRow(Alias.ITEMS, row)),
                        attendance.stream().map(row -> new IndexedRow(Alias.ATTENDANCE, row)),
                        decisions.stream().map(row -> new IndexedRow(Alias.DECISIONS, row)))
                .flatMap(rows -> rows);
    }

    /** A row and the index it belongs to. */
    record IndexedRow(Alias alias, Row row) {}
}
