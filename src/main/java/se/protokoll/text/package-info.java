/**
 * Any file to a {@link se.protokoll.text.SourceDocument}: text in blocks with pages. Knows neither Swedish nor minutes.
 */
@NullMarked
package se.protokoll.text;

import org.jspecify.annotations.NullMarked;
