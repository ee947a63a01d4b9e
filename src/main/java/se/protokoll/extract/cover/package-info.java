/** The cover sheet and the head of a document: which text stands under which label. */
@NullMarked
package se.protokoll.extract.cover;

import org.jspecify.annotations.NullMarked;
