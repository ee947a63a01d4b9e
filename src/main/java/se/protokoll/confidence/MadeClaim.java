package se.protokoll.confidence;

/**
 * A claim that some minutes make.
 *
 * @param claim what is claimed
 * @param place which of the people, municipalities or decisions it is about, from 0 in the order of the minutes; 0 where
 *     there is but one
 * @param clues what speaks for or against it
 */
public record MadeClaim(Claim claim, int place, Clues clues) {}
