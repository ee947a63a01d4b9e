package se.protokoll.extract.layout;

/**
 * A stretch of a line that its layout sets apart from its neighbours: a table cell, or what stands between tabs or wide
 * gaps. White space at either end is not part of it.
 *
 * @param start first character, an offset into the document's canonical text
 * @param end one past the last character; equals start for an empty cell
 * @param column distance of the segment from the start of its line in characters, or its index among the cells of a row
 */
public record Segment(int start, int end, int column) {}
