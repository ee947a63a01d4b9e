/**
 * Attendance lists piece by piece: which words are names, parties, organisations, roles and remarks; the likeliest
 * reading of the whole is taken.
 */
@NullMarked
package se.protokoll.extract.lists;

import org.jspecify.annotations.NullMarked;
