/**
 * Precision and recall of what was read against gold annotations. Counts exactly as the project's reference scorer does,
 * so that figures from either are the same.
 */
@NullMarked
package se.protokoll.evaluation;

import org.jspecify.annotations.NullMarked;
