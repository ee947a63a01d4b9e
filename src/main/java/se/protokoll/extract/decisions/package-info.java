/** What was decided in each item, how it was voted and who disagreed. */
@NullMarked
package se.protokoll.extract.decisions;

import org.jspecify.annotations.NullMarked;
