/**
 * The embedded Elasticsearch node: a program of its own, run as a child process from its own directory of jars. Knows
 * nothing of the application. The two classes it needs in {@code org.elasticsearch.*} belong to it.
 */
@NullMarked
package se.protokoll.node;

import org.jspecify.annotations.NullMarked;
