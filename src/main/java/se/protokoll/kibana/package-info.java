/** The dashboards for Kibana and the way to install them there; they read the indices that {@code index} fills. */
@NullMarked
package se.protokoll.kibana;

import org.jspecify.annotations.NullMarked;
