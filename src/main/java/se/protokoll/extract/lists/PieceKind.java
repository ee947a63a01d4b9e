package se.protokoll.extract.lists;

/** What a stretch of an attendance list says. */
public enum PieceKind {
    /** The name of somebody on the list. */
    NAME,
    PARTY,
    MUNICIPALITY,
    ORGANISATION,
    /** A part in the meeting or a title. */
    ROLE,
    /** For how much of the meeting somebody was there, in whose place, by what means. */
    REMARK,
    /** The name of somebody in whose place another serves. */
    REPLACED,
    /** A cross, dash or word in the column that says who was there. */
    MARK,
    /** Words that join or introduce and say nothing: "och", "herr", "från". */
    GLUE,
    /** What does not belong to the list. */
    NOISE;

    /** Whether it says for whom somebody is there. */
    public boolean isAffiliation() {
        return this == MUNICIPALITY || this == ORGANISATION;
    }
}
