/**
 * What people correct of what the program read: a file of corrections that outlives every import, and how they change
 * minutes. Knows nothing of where minutes come from or go.
 */
@NullMarked
package se.protokoll.correction;

import org.jspecify.annotations.NullMarked;
