/**
 * Reading in a process of its own, so that a file that hangs, exhausts memory or crashes its parser costs only itself.
 * {@link se.protokoll.text.isolation.IsolatedReader} is what others use.
 */
@NullMarked
package se.protokoll.text.isolation;

import org.jspecify.annotations.NullMarked;
