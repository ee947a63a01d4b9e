package se.protokoll.index;

/**
 * A decision that was found.
 *
 * @param row the decision
 * @param text with {@link Highlight} marks
 */
public record DecisionHit(DecisionRow row, String text) {}
