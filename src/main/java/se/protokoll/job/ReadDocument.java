package se.protokoll.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.DocumentRows;
import se.protokoll.minutes.Outcome;

/**
 * What became of a content when it was read.
 *
 * @param pending what was to be read
 * @param outcome {@link Outcome#INDEXED} if there are minutes to be indexed
 * @param detail more about the outcome, in Swedish; null where it says all
 * @param meetings what is to be indexed, the meetings of the file in its order; empty if there are no minutes
 */
record ReadDocument(
        PendingDocument pending, Outcome outcome, @Nullable String detail, List<DocumentRows> meetings) {

    ReadDocument {
        meetings = List.copyOf(meetings);
    }

    /** @param leftOut what of the file was not read; null where all was */
    static ReadDocument of(PendingDocument pending, List<DocumentRows> meetings, @Nullable String leftOut) {
        return new ReadDocument(pending, Outcome.INDEXED, leftOut, meetings);
    }

    /** @param detail may say just what the outcome says */
    static ReadDocument without(PendingDocument pending, Outcome outcome, @Nullable String detail) {
        return new ReadDocument(pending, outcome, outcome.swedish().equals(detail) ? null : detail, List.of());
    }

    /** Whether its file could be read: if not, nothing is known of the content that was not known before. */
    boolean isKnown() {
        return outcome != Outcome.VANISHED && outcome != Outcome.NO_PERMISSION;
    }
}
