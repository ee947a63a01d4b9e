package se.protokoll.confidence;

/** What minutes that were read claim, each to be right or wrong for a reason of its own. */
public enum Claim {
    /** Somebody of this name is on the attendance list. */
    NAME,
    /** Somebody was there, for a part, or not at all. */
    PRESENCE,
    /** Somebody is there for this municipality, or for none. */
    MUNICIPALITY,
    /** Somebody belongs to this party. */
    PARTY,
    /** This is printed for somebody as what they are there for, or nothing is. */
    AFFILIATION,
    /** A municipality took part in the meeting. */
    ATTENDING,
    /** The day of the meeting. */
    DATE,
    /** The body that met. */
    BODY,
    /** The body decided this. */
    DECISION
}
