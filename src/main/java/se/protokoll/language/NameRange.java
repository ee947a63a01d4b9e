package se.protokoll.language;

/**
 * One person's name within a run of tokens.
 *
 * @param start index of the first token
 * @param end index after the last token
 * @param probability from 0 to 1: how likely it is that exactly these tokens are one name
 */
public record NameRange(int start, int end, double probability) {}
