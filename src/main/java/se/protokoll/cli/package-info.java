/** The commands, one class each. */
@NullMarked
package se.protokoll.cli;

import org.jspecify.annotations.NullMarked;
