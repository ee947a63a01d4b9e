/** The labels of cover sheets and what they mean, found word by word; the fields they open. */
@NullMarked
package se.protokoll.extract.labels;

import org.jspecify.annotations.NullMarked;
