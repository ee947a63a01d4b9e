package se.protokoll.job;

import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.SourceDocument;

/**
 * What became of a content when it was read.
 *
 * @param pending what was to be read
 * @param outcome {@link Outcome#INDEXED} if there are minutes to be indexed
 * @param detail more about the outcome, in Swedish; null where it says all
 * @param minutes what is to be indexed, with the text it was read from
 */
record ReadDocument(
        PendingDocument pending,
        Outcome outcome,
        @Nullable String detail,
        @Nullable Content minutes) {

    /** Minutes with the text they were read from. */
    record Content(SourceDocument source, Minutes minutes) {}

    static ReadDocument of(PendingDocument pending, Content content) {
        return new ReadDocument(pending, Outcome.INDEXED, null, content);
    }

    static ReadDocument without(PendingDocument pending, Outcome outcome, @Nullable String detail) {
        return new ReadDocument(pending, outcome, detail, null);
    }
}
