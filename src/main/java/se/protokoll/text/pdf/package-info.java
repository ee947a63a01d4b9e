/**
 * Pages by their positions: words and ruled lines of a PDF, or words recognised in an image, become lines, paragraphs,
 * columns and tables. Units are points (1/72 inch), measured from the upper left corner of the page.
 */
@NullMarked
package se.protokoll.text.pdf;

import org.jspecify.annotations.NullMarked;
