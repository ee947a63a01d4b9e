package se.protokoll.extract.decisions;

import java.util.regex.Pattern;
import se.protokoll.extract.head.BodyWords;

/** A lead-in with which a body lays before another what stands below: "Nämnden föreslår kommunfullmäktige besluta". */
final class PassedOn {

    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?<body>\\p{Lu}[\\p{L} ,-]*?) (?:föreslår|hemställer)(?:(?: [\\p{L}-]+){1,8} besluta(?:r)?|(?: hos| till)? [\\p{L}-]*(?:fullmäktige|styrelsen|nämnden|stämman|mötet))(?: att)?:?$");

    private PassedOn() {}

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
