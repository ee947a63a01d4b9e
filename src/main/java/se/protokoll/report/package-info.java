/** Who attended: municipality by meeting, for a body and a period, as a matrix and in the formats people work with. */
@NullMarked
package se.protokoll.report;

import org.jspecify.annotations.NullMarked;
