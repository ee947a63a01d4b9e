package se.protokoll.minutes;

import org.jspecify.annotations.Nullable;

/**
 * Something in the document that does not add up and that a reader should check.
 *
 * @param rule stable kebab-case name of the check, such as {@code names-without-affiliation}
 * @param message one sentence in Swedish for the reader, with the figures that disagree
 * @param evidence the passage it is about; null where it is about the whole document
 */
public record Warning(String rule, String message, @Nullable Evidence evidence) {}
