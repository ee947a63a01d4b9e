/** Where the program is installed; its packages stand in the order in which a document travels. */
@NullMarked
package se.protokoll;

import org.jspecify.annotations.NullMarked;
