package se.protokoll.report;

import java.util.List;

/**
 * A meeting as a column of the matrix.
 *
 * @param attendance the minutes that are shown
 * @param otherCopies ids of further minutes of the same meeting, which are not counted; empty in most cases
 */
public record MeetingColumn(MeetingAttendance attendance, List<String> otherCopies) {

    public MeetingColumn {
        otherCopies = List.copyOf(otherCopies);
    }
}
