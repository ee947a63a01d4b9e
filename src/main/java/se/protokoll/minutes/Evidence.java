package se.protokoll.minutes;

import org.jspecify.annotations.Nullable;

/**
 * Where in the source a fact was read, and how.
 *
 * @param start first character, an offset in UTF-16 units into the document's canonical text
 * @param end one past the last character
 * @param page page number from 1, or null where the format has no pages
 * @param rule the rule or model that read it, as a stable kebab-case name such as {@code attendance-columns}
 * @param confidence from 0 to 1: the share of such facts that are right, counted where facts of the kind were checked by
 *     hand; an estimate of the rule's author elsewhere
 */
public record Evidence(int start, int end, @Nullable Integer page, String rule, double confidence) {

    /** @throws IllegalArgumentException if the span is negative or the confidence is outside 0 to 1 */
    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Evidence must span forward, not %d to %d.".formatted(start, end));
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence must be 0 to 1, not %s.".formatted(confidence));
        }
    }

    /** The same passage and rule with another confidence. */
    public Evidence rated(double other) {
        return new Evidence(start, end, page, rule, other);
    }
}
