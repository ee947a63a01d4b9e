/** The domain: what a set of Swedish minutes says, each fact with the evidence for it. Knows nothing but the JDK. */
@NullMarked
package se.protokoll.minutes;

import org.jspecify.annotations.NullMarked;
