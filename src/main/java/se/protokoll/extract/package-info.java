/**
 * From {@link se.protokoll.text.SourceDocument} to {@link se.protokoll.minutes.Minutes}: layout first, then language,
 * then rules that combine both with the registry. Others use this package alone; within it, what reads a part of the
 * minutes lives in a package of its own, each using those before it only: {@code words}, {@code labels}, {@code layout},
 * {@code cover}, {@code head}, {@code agenda}, {@code decisions}, {@code lists}, {@code attendance}, {@code signatures}.
 */
@NullMarked
package se.protokoll.extract;

import org.jspecify.annotations.NullMarked;
