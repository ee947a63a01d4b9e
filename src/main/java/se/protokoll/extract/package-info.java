/**
 * From {@link se.protokoll.text.SourceDocument} to {@link se.protokoll.minutes.Minutes}: layout first, then language,
 * then rules that combine both with the registry. One class per part of the minutes.
 */
@NullMarked
package se.protokoll.extract;

import org.jspecify.annotations.NullMarked;
