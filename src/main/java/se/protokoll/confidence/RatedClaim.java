package se.protokoll.confidence;

/**
 * A claim with the confidence it was given.
 *
 * @param claim what is claimed
 * @param confidence from 0 to 1
 * @param right whether it is right
 */
public record RatedClaim(Claim claim, double confidence, boolean right) {}
