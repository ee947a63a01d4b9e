/** Who signed, as what. */
@NullMarked
package se.protokoll.extract.signatures;

import org.jspecify.annotations.NullMarked;
