/** The items: their numbers and titles, in lines or in text that has lost its line breaks. */
@NullMarked
package se.protokoll.extract.agenda;

import org.jspecify.annotations.NullMarked;
