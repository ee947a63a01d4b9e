package se.protokoll.extract.decisions;

import java.util.regex.Pattern;

/** Tells whether a line that begins with "att" goes on with the clause above it, and begins none of its own. */
final class GovernedClause {

    /** What is said belongs to the clause that says it: "beslutar såsom yttrande anföra / att behovet är styrkt". */
    private static final Pattern SAYS = Pattern.compile("(?<![\\p{L}])(?:anföra|framhålla|uttala|meddela)$");

    /** Who is to do what the next line says: "beslutar förelägga ägaren / att städa tomten". */
    private static final Pattern CHARGES = Pattern.compile(
            "(?<!\\p{L})(?:förelägga|uppdra|uppdraga|ålägga|anmoda|uppmana|bemyndiga|befullmäktiga|i uppdrag)"
                    + " (?!.*(?<!\\p{L})att(?!\\p{L}))[^:;]*[\\p{L}\\d)]$");

    /** "ser över möjligheten / att sänka taxan", "med den ändringen / att sidan 3 stryks" */
    private static final Pattern NEEDS = Pattern.compile(
            "(?<!\\p{L})(?:i uppdrag|i syfte|i avsikt|fullmakt|möjlighet(?:en|er|erna)?|under förutsättning|på villkor"
                    + "|med förbehåll"
                    + "|de[nt] (?:ändring|tillägg|villkor|förutsättning|förbehåll|undantag|motivering)(?:en|et))$");

    private static final Pattern JOINED = Pattern.compile("(?<!\\p{L})(?:samt|och)$");

    private GovernedClause() {}

    /**
     * Whether the line belongs to a passage.
     *
     * @param above the passage, which ends with the line above
     */
    static boolean goesOn(String above) {
        return SAYS.matcher(above).find()
                || NEEDS.matcher(above).find()
                || (CHARGES.matcher(above).find() && !JOINED.matcher(above).find());
    }
}
