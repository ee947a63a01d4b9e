package se.protokoll.extract.decisions;

import java.util.regex.Pattern;

/** Tells what was decided by a vote from how it was taken. */
final class VoteResult {

    /** "Nämnden beslutar således att …" after a vote. */
    private static final Pattern THEREFORE = Pattern.compile(
            "(?:beslutar|beslutade|beslöt) (?:således|därmed|härmed|alltså|därför|följaktligen)(?!\\p{L})");

    /** "Med 7 ja-röster mot 2 nej-röster beslutar nämnden att …"; that the matter is to be decided today is none. */
    private static final Pattern COUNTED = Pattern.compile("Med [\\p{L}\\d]+ (?:ja-?)?röster mot [^.]{1,60}? "
            + "(?:beslutar|beslutade|beslöt|beslutas|beslutades|beslöts)(?!\\p{L})"
            + "(?![^.]* avgöras (?:i ?dag|nu|vid))");

    private VoteResult() {}

    /** Whether the result is drawn, whatever else is said of the matter. */
    static boolean isDrawn(String passage) {
        return THEREFORE.matcher(passage).find();
    }

    /** Whether a passage begins with the votes that decided; it may only repeat what stands under a heading. */
    static boolean isCounted(String passage) {
        return COUNTED.matcher(passage).lookingAt();
    }
}
