/** A document as a reader sees it: lines and columns, with the heads and feet of pages told apart from the text. */
@NullMarked
package se.protokoll.extract.layout;

import org.jspecify.annotations.NullMarked;
