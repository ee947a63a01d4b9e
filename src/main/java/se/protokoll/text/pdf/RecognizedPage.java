package se.protokoll.text.pdf;

/**
 * How well the text of a page was recognised in its image.
 *
 * @param number of the page, from 1
 * @param confidence how sure the recognition is of the page's letters, 0 to 1; 0 where there are none
 * @param misread share of its words, 0 to 1, that are likely to be wrong; an estimate from how sure it is of each
 */
public record RecognizedPage(int number, double confidence, double misread) {}
