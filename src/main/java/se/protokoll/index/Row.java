package se.protokoll.index;

/** A row of one of the four indices. */
public sealed interface Row permits MeetingRow, ItemRow, AttendanceRow, DecisionRow {

    /** What the row repeats of its meeting. */
    MeetingKeys keys();

    /** Its place among the rows of its document in its index, from 0. */
    int ordinal();
}
