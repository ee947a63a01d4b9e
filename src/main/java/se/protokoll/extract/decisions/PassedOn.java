package se.protokoll.extract.decisions;

import java.util.Locale;
import java.util.regex.Pattern;
import se.protokoll.extract.head.BodyWords;

/** A lead-in with which a body lays before another what stands below: "Nämnden föreslår kommunfullmäktige besluta". */
final class PassedOn {

    private static final Pattern LEAD_IN = Pattern.compile("^(?<body>\\p{Lu}[\\p{L} ,-]*?) (?:föreslår|hemställer)"
            + "(?:(?: [\\p{L}-]+){1,8} besluta(?:r)?" + "|(?: hos| till)?(?: \\p{L}[\\p{L}-]*s)? [\\p{L}-]*"
            + "(?:fullmäktige|styrelsen|nämnden|stämman|mötet|kommunerna)(?: i [\\p{L}-]*kommunerna)?)(?: att)?:?$");

    private static final Pattern SENTENCE =
            Pattern.compile("^(?<body>\\p{Lu}[\\p{L} ,-]*?) (?:föreslår|hemställer)(?: hos| till)? [\\p{L}-]*"
                    + "(?:fullmäktige|styrelsen|stämman)(?: att)? besluta,? att \\p{L}");

    /** "Kommunstyrelsens förslag till kommunfullmäktige" */
    private static final Pattern HEADING = Pattern.compile(
            "(?<body>\\p{Lu}[\\p{L} ,-]*s) förslag till \\p{L}*(?:fullmäktige|stämman|styrelsen)(?: att besluta)?:?");

    private PassedOn() {}

    /** Whether a heading stands over what the body that met lays before another. */
    static boolean isHeading(String heading, BodyWords met) {
        var laid = HEADING.matcher(heading);
        return laid.matches() && met.isOwnGenitive(laid.group("body").toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the body lays the matter before another in a whole sentence, as those do who decide no more than that.
     */
    static boolean isWhole(String sentence, BodyWords met) {
        var whole = SENTENCE.matcher(sentence);
        return whole.find() && met.isOwn(whole.group("body"));
    }

    /**
     * Whether a sentence is one of the body that met.
     *
     * @param sentence without what stands below
     */
    static boolean is(String sentence, BodyWords met) {
        var leadIn = LEAD_IN.matcher(sentence);
        return leadIn.find() && met.isOwn(leadIn.group("body"));
    }
}
