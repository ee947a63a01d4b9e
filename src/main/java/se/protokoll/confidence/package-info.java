/**
 * How sure a fact is: what speaks for and against it, weighed by how often facts like it were right where a person had
 * checked them. Knows neither documents nor rules.
 */
@NullMarked
package se.protokoll.confidence;

import org.jspecify.annotations.NullMarked;
