package se.protokoll.evaluation;

/**
 * One entry that was missed, or found and is wrong.
 *
 * @param measure name of the field
 * @param document name of the document, without extension
 * @param missed whether it is a gold entry that was missed; otherwise one that was found and is not in the gold
 * @param entry the entry as compared
 * @param cause in what way it disagrees
 */
public record Mistake(String measure, String document, boolean missed, String entry, Cause cause) {}
