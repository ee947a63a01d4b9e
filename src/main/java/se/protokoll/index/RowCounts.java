package se.protokoll.index;

/**
 * How many rows a document has, or may have, in the indices other than that of meetings. Their ordinals run from 0, so
 * this tells which rows exist without a search. So it does for the meetings of the file, of which the first one's row
 * says how many there are; the others' rows say 1.
 */
record RowCounts(int items, int attendance, int decisions, int meetings) {

    static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    /** Enough to cover both. */
    RowCounts max(RowCounts other) {
        return new RowCounts(
                Math.max(items, other.items),
                Math.max(attendance, other.attendance),
                Math.max(decisions, other.decisions),
                Math.max(meetings, other.meetings));
    }

    int of(Alias alias) {
        return switch (alias) {
            case MEETINGS -> meetings;
            case ITEMS -> items;
            case ATTENDANCE -> attendance;
            case DECISIONS -> decisions;
            case CHANGES -> 0;
        };
    }
}
