package se.protokoll.extract.lists;

import java.util.Set;
import java.util.regex.Pattern;
import se.protokoll.extract.words.OrganisationWords;

/** What names of organisations begin with, hold inside and end with. */
final class OrganisationParts {

    /** Organisations of these kinds are named after what follows. */
    private static final Set<String> PREFIXES = Set.of(
            "region",
            "länsstyrelsen",
            "landstinget",
            "polisen",
            "polismyndigheten",
            "räddningstjänsten",
            "business",
            "visit",
            "leader",
            "kommunförbundet",
            "kommunalförbundet",
            "regionförbundet",
            "samordningsförbundet",
            "projekt",
            "team",
            "enhet",
            "avdelning",
            "sektor",
            "sektorn",
            "svenska",
            "föreningen",
            "stiftelsen",
            "lrf",
            "vision",
            "sos",
            "röda",
            "kansli",
            "närhälsan");

    private static final Set<String> REGIONAL = Set.of("region", "räddningstjänsten");

    /** Lower-case words inside names of organisations. */
    private static final Set<String> INNER = Set.of("och", "i", "för", "av", "län", "kommun", "kommuner");

    /** What a company is called behind the name of the municipality that owns it. */
    private static final Set<String> COMPANIES =
            Set.of("Fastigheter", "Bostäder", "Energi", "Vatten", "Kraft", "Renhållning", "Utveckling");

    private static final Set<String> DIRECTIONS = Set.of("norra", "södra", "östra", "västra", "mellersta");

    private static final Pattern BOARD = Pattern.compile(
            "\\p{Ll}{3,}(?:nämnd|styrelse|utskott|förvaltning|kontor|avdelning|enhet|beredning)(?:en|n|et)?");

    private OrganisationParts() {}

    /** "region": whether the name goes on with what follows. */
    static boolean isPrefix(String key) {
        return isNamedAfter(key) || key.endsWith("bibliotek");
    }

    /** As {@link #isPrefix}, of the kinds that small words may stand behind: "region", "stiftelsen". */
    static boolean isNamedAfter(String key) {
        return PREFIXES.contains(key);
    }

    /** Whether it is no company: behind "Region Skåne" a company's name begins anew. */
    static boolean isAuthority(String key) {
        return REGIONAL.contains(key) || OrganisationWords.isAuthority(key);
    }

    /**
     * "Miljö och byggnadsnämnden": whether the word at a place is the first of a board's two fields, which has lost its
     * hyphen.
     */
    static boolean isFirstField(TokenRun run, int at, int to) {
        return at + 2 < to
                && run.get(at).isCapitalised()
                && run.get(at + 1).text().equals("och")
                && run.get(at + 2).isLowerCase()
                && BOARD.matcher(run.get(at + 2).text()).matches();
    }

    static boolean isInner(String word) {
        return INNER.contains(word);
    }

    /** "Fastigheter" in "Hjo Fastigheter" */
    static boolean isLocalCompany(String word) {
        return COMPANIES.contains(word);
    }

    /** "östra" in "nämnden östra Skaraborg" */
    static boolean isDirection(String word) {
        return DIRECTIONS.contains(word);
    }
}
