package se.protokoll.extract.decisions;

import java.util.regex.Pattern;
import se.protokoll.extract.words.Blanks;

/**
 * Tells where the entries of a list begin that have no "att" before them: below "Styrelsen beslutar" on a line of its own,
 * "anta planen, samt" and "utse Bo Ek", or "Anta planen.". For one item only.
 */
final class InfinitiveLines {

    /** With it every lead-in goes on behind its subject, and hardly any other line. */
    private static final String VERB = " besl";

    private static final Pattern LEAD_IN =
            Pattern.compile("\\p{Lu}[\\p{L}-]*(?: (?:och |\\p{Lu})?[\\p{L}-]+){0,3} (?:beslutar|beslutade|beslöt)"
                    + "(?: (?:enhälligt|därför|därmed|således|även|vidare|för egen del)){0,2}:?");

    private static final Pattern ENTRY_ENDED = Pattern.compile("[,;.]$|(?<!\\p{L})(?:samt|och)$");

    /** "föreslå fullmäktige besluta" is still the lead-in. */
    private static final Pattern PASSES_ON =
            Pattern.compile("(?:för egen del )?(?:föreslå|hemställa|rekommendera)(?!\\p{L})[^.]*");

    private boolean within;

    /**
     * Whether a line begins one.
     *
     * @param above the line above it
     * @param apart whether something parts it from that line
     */
    boolean opens(String above, String line, boolean apart) {
        if (above.contains(VERB) && LEAD_IN.matcher(above).matches()) {
            within = Character.isLowerCase(line.charAt(0))
                    && !OpenEntries.isEntry(Blanks.folded(line))
                    && !PASSES_ON.matcher(line).matches();
            return within || OpenEntries.isCapitalInfinitive(line);
        }
        within &= !apart;
        return within && ENTRY_ENDED.matcher(above).find() && OpenEntries.isInfinitive(line);
    }
}
