package se.protokoll.text;

/**
 * A cell of a table row, as a span of the canonical text. An empty cell is an empty span.
 *
 * @param start first character
 * @param end one past the last character
 */
public record Cell(int start, int end) {}
