/** Measures how fast language and extraction are; run with {@code ./mvnw -Pbench test}. */
@NullMarked
package se.protokoll.bench;

import org.jspecify.annotations.NullMarked;
