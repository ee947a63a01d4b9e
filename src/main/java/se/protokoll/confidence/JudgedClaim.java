package se.protokoll.confidence;

/**
 * A claim of which it is known whether it is right.
 *
 * @param document name of the document; its copies have the same
 * @param copy whether it was made of a copy that was damaged on purpose
 * @param claim what is claimed
 * @param clues what speaks for or against it
 * @param right whether it is
 */
public record JudgedClaim(String document, boolean copy, Claim claim, Clues clues, boolean right) {}
