/**
 * The import as a Spring Batch job. Its manifest knows every file that was ever found and what became of it; whatever
 * is interrupted goes on from there.
 *
 * <p>Steps: {@code discover} walks folders and hashes what is new, {@code plan} decides by content what must be read,
 * {@code read} reads, extracts and indexes in many small slices, {@code close} removes what is obsolete and checks that
 * every file has exactly one outcome.
 */
@NullMarked
package se.protokoll.job;

import org.jspecify.annotations.NullMarked;
