package se.protokoll.minutes;

/** What sort of document a text is. */
public enum DocumentKind {
    /** Minnesanteckningar: informal notes of a meeting. */
    MINNESANTECKNINGAR,
    /** Protokoll: formal, adjusted minutes. */
    PROTOKOLL,
    /** Mötesanteckningar: notes of a meeting of a working group or network. */
    MOTESANTECKNINGAR,
    /** Sammanfattning: a summary of a meeting. */
    SAMMANFATTNING,
    /** Kallelse: the notice that calls a meeting. Nobody has attended and nothing has been decided yet. */
    KALLELSE,
    /** Anything else. */
    OTHER;

    /** Whether the document reports a meeting that has taken place. */
    public boolean isMinutes() {
        return this == MINNESANTECKNINGAR || this == PROTOKOLL || this == MOTESANTECKNINGAR || this == SAMMANFATTNING;
    }
}
