package se.protokoll.extract.cover;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.minutes.Evidence;

/**
 * A piece of the top of the document in which body, date, time and place may stand.
 *
 * @param origin what it is
 * @param labels the labels it stands behind; empty where it has none
 * @param text white space folded
 * @param start first character in the source
 * @param end one past the last
 * @param page its page; null where the format has none
 */
public record HeadPassage(
        Origin origin,
        Set<Label> labels,
        String text,
        int start,
        int end,
        @Nullable Integer page) {

    /** What a passage of the head is. */
    public enum Origin {
        /** The value behind a label. */
        FIELD,
        /** A line of letterhead or title. */
        TITLE,
        /** The title under which a collection on the web shows the document. */
        WEB_TITLE,
        /** A line further down, before the first item. */
        BELOW
    }

    public HeadPassage {
        labels = Set.copyOf(labels);
    }

    /** Whether the passage stands under that label. */
    public boolean is(Label label) {
        return labels.contains(label);
    }

    /** The whole passage as evidence. */
    public Evidence evidence(String rule, double confidence) {
        return new Evidence(start, end, page, rule, confidence);
    }
}
