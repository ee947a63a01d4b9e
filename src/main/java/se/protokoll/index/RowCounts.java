package se.protokoll.index;

/**
 * How many rows a document has, or may have, in the indices other than that of meetings. Their ordinals run from 0, so
 * this tells which rows exist without a search.
 */
record RowCounts(int items, int attendance, int decisions) {

    /** Enough to cover both. */
    RowCounts max(RowCounts other) {
        return new RowCounts(
                Math.max(items, other.items),
                Math.max(attendance, other.attendance),
                Math.max(decisions, other.decisions));
    }

    int of(Alias alias) {
        return switch (alias) {
            case MEETINGS -> 1;
            case ITEMS -> items;
            case ATTENDANCE -> attendance;
            case DECISIONS -> decisions;
        };
    }
}
