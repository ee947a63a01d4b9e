package se.protokoll.language;

import java.util.List;

/**
 * A sentence to learn from.
 *
 * @param clues what it and its surroundings are like
 * @param right whether it is of the kind that is to be learned
 */
public record JudgedSentence(List<String> clues, boolean right) {}
