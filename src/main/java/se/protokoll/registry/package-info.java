/** Facts about Sweden that minutes take for granted: municipalities, counties, parties, roles, dates and names. */
@NullMarked
package se.protokoll.registry;

import org.jspecify.annotations.NullMarked;
