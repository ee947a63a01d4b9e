package se.protokoll.bench;

import java.util.List;

/**
 * Where everything stands on a page between head and foot, in points from its lower left corner.
 *
 * @param lines of text
 * @param rules round the cells of tables
 */
record PdfSheet(List<Line> lines, List<Rule> rules) {

    /**
     * Words beside each other.
     *
     * @param wider what a blank has beyond its own width
     */
    record Line(List<String> words, float left, float bottom, float wider, boolean bold) {}

    /** A rectangle. */
    record Rule(float left, float bottom, float width, float height) {}
}
