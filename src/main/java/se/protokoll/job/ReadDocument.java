package se.protokoll.job;

import org.jspecify.annotations.Nullable;
import se.protokoll.index.DocumentRows;
import se.protokoll.minutes.Outcome;

/**
 * What became of a content when it was read.
 *
 * @param pending what was to be read
 * @param outcome {@link Outcome#INDEXED} if there are minutes to be indexed
 * @param detail more about the outcome, in Swedish; null where it says all
 * @param rows what is to be indexed; null if there are no minutes
 */
record ReadDocument(
        PendingDocument pending,
        Outcome outcome,
        @Nullable String detail,
        @Nullable DocumentRows rows) {

    static ReadDocument of(PendingDocument pending, DocumentRows rows) {
        return new ReadDocument(pending, Outcome.INDEXED, null, rows);
    }

    static ReadDocument without(PendingDocument pending, Outcome outcome, @Nullable String detail) {
        return new ReadDocument(pending, outcome, detail, null);
    }
}
