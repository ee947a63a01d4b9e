package se.protokoll.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item, or a part of a long one, that was found.
 *
 * @param ordinal which of the document's item rows it is
 * @param outside whether it is text outside items
 * @param number as printed; null where items are not numbered, and outside items
 * @param page on which it begins; null where that is not known
 * @param start of its text in the canonical text
 * @param decisionCount decisions that stand in it
 * @param title heading with {@link Highlight} marks; empty outside items
 * @param fragments of its text, with marks; its beginning where only other fields fit
 */
public record ItemHit(
        int ordinal,
        boolean outside,
        @Nullable String number,
        @Nullable Integer page,
        int start,
        int decisionCount,
        String title,
        List<String> fragments) {

    public ItemHit {
        fragments = List.copyOf(fragments);
    }
}
