/**
 * From pieces to people: who was there, for whom, as what and for how much of the meeting, and which municipalities
 * that makes.
 */
@NullMarked
package se.protokoll.extract.attendance;

import org.jspecify.annotations.NullMarked;
