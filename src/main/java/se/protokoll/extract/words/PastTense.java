package se.protokoll.extract.words;

/** How verbs end, and which verbs it is, in minutes that tell what was done, as parts of patterns. */
public final class PastTense {

    /** "beslutades", "valdes", "bordlades": words that end so are hardly anything else. */
    public static final String PASSIVE = "ades|ddes|stes|ttes|ndes|ldes|rdes";

    /** "beslöts", "uppdrogs", "erhölls". */
    public static final String STRONG_PASSIVE = "öts|ogs|icks|avs";

    /** Any that is known, the plural of older minutes ("beslöto", "utsågos") among them. */
    public static final String VERB = "(?:\\p{L}+(?:ade|" + PASSIVE + "|" + STRONG_PASSIVE + "|öto?|ogos?)"
            + "|(?iu:upp|före|till|in)?drog(?:os?)?"
            + "|(?:före|an|fram|bi|av)slog"
            + "|(?:an|upp|mot|del|före|över)tog"
            + "|(?:fram|bord)?lade"
            + "|(?iu:ut)?valde"
            + "|(?iu:ut)såg(?:s|os?)?"
            + "|fram(?:höll|hölls|hölles)"
            + "|avgav|förelåg"
            + "|\\p{L}*(?:styrkte|ställde|stämde|godkände|biföllo?|medgav|medgåvo))";

    private PastTense() {}
}
