package se.protokoll.minutes;

/** How much of the meeting somebody on the attendance list took part in. */
public enum Presence {
    /** The whole meeting, as far as the minutes say. */
    PRESENT,
    /** Some items or times only. */
    PARTIAL,
    /** Listed as absent or prevented. */
    ABSENT
}
