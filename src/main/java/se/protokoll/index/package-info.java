/**
 * Elasticsearch: the rows that minutes become, writing and reading them, and the embedded node. Knows nothing of how the
 * facts in them were extracted.
 */
@NullMarked
package se.protokoll.index;

import org.jspecify.annotations.NullMarked;
