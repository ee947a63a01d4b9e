package se.protokoll.extract.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokoll.registry.WordEndings;

/** The words by which an organisation, board or office is recognised. */
public final class OrganisationWords {

    private static final Set<String> WORDS = Set.of(
            "ab",
            "hb",
            "kb",
            "region",
            "regionen",
            "länsstyrelsen",
            "länsstyrelse",
            "landstinget",
            "landsting",
            "landskommun",
            "polisen",
            "kommunal",
            "vision",
            "lärarförbundet",
            "näringslivet",
            "företagarna",
            "företagare",
            "facket",
            "revisionen",
            "samordningsförbundet",
            "sos",
            "alarm",
            "digg",
            "projekt",
            "projektet",
            "team",
            "enhet",
            "avdelning",
            "försäkringskassan",
            "arbetsförmedlingen",
            "räddningstjänsten",
            "revisor",
            "kommunstyrelsen",
            "kommunförbundet",
            "kommunerna",
            "kansli",
            "kansliet",
            "säkerhet",
            "energi",
            "fastigheter",
            "bostäder",
            "bruk",
            "försvarsmakten",
            "hyresgästföreningen",
            "kyrkan",
            "församling",
            "församlingen",
            "pastorat",
            "universitet",
            "univ",
            "ledarna",
            "högskola",
            "stiftelsen",
            "föreningen",
            "förening",
            "bolaget",
            "business",
            "visit",
            "leader",
            "coompanion",
            "korset",
            "saco",
            "skola",
            "sjukhus",
            "gymnasium",
            "bibliotek",
            "vårdcentral",
            "tco",
            "wikidata",
            "närhälsan");

    private static final WordEndings ENDINGS = WordEndings.of(
            "verket",
            "styrelsen",
            "styrelse",
            "nämnden",
            "nämnd",
            "kontoret",
            "kontor",
            "förvaltningen",
            "förvaltning",
            "förbundet",
            "förbund",
            "rådet",
            "råd",
            "kansli",
            "kansliet",
            "bolaget",
            "bolag",
            "myndigheten",
            "myndighet",
            "universitetet",
            "universitet",
            "högskolan",
            "studentkåren",
            "högskola",
            "institutet",
            "institut",
            "vårdsamverkan",
            "miljösamverkan",
            "kommittén",
            "kommitté",
            "gruppen",
            "föreningen",
            "förening",
            "avdelningen",
            "enheten",
            "sällskapet",
            "sällskap",
            "biblioteket",
            "bibliotek",
            "alliansen",
            "kassan",
            "förmedlingen",
            "partiet",
            "byrån",
            "regionen",
            "distriktet",
            "museet",
            "arkivet",
            "kraftnät",
            "tjänsten",
            "tjänst",
            "skolan",
            "utskottet",
            "beredningen",
            "koncernen",
            "klubben",
            "klubb",
            "samfundet",
            "centret",
            "centrum",
            "företaget",
            "akademin",
            "fullmäktige",
            "organisationen",
            "delegationen",
            "sektionen",
            "sektorn",
            "sektor",
            "kooperativet",
            "stiftelsen",
            "nätverket",
            "samarbetet",
            "området",
            "område",
            "centralen",
            "vården",
            "sjukhuset",
            "gymnasiet",
            "barnen",
            "hemmet",
            "verken",
            "banken",
            "teatern",
            "trafiken",
            "ingsteam",
            "teamet",
            "teamen",
            "panelen",
            "jouren",
            "jour",
            "sekretariatet",
            "mejeriet",
            "mejerier",
            "utveckling",
            "museum",
            "arkiv",
            "teater",
            "turism",
            "nätverk");

    /** Parts of an organisation: behind a title they belong to it, as in "chef serviceavdelningen". */
    private static final Set<String> UNITS = Set.of(
            "avdelningen",
            "enheten",
            "kontoret",
            "förvaltningen",
            "sektionen",
            "sektorn",
            "gruppen",
            "nämnden",
            "nämnd",
            "styrelsen",
            "utskottet",
            "beredningen",
            "kansli",
            "kansliet",
            "tjänst",
            "tjänsten",
            "området",
            "område");

    /** A municipality of its own until 1970; with a capital letter it is a town in Västmanland. */
    private static final String TOWN = "köping";

    /** Plurals of those who are organised: "Företagarna", "Sportfiskarna". */
    private static final Pattern PLURAL = Pattern.compile("[^aeiouyåäöj][ae]rna$");

    private static final int SHORTEST_PLURAL = 8;

    /** What stands behind a company's name. */
    private static final Set<String> COMPANY = Set.of("ab", "hb", "kb");

    /** Authorities of the state and the region. */
    private static final Set<String> AUTHORITIES = Set.of(
            "länsstyrelsen",
            "landstinget",
            "polisen",
            "polismyndigheten",
            "försäkringskassan",
            "arbetsförmedlingen",
            "trafikverket",
            "skogsstyrelsen");

    private OrganisationWords() {}

    /** Whether a word in lower case ends a company's name. */
    public static boolean isCompany(String key) {
        return COMPANY.contains(key);
    }

    /**
     * Whether a word in lower case is an authority of the state or the region, and so neither a company nor a unit of a
     * body.
     */
    public static boolean isAuthority(String key) {
        return AUTHORITIES.contains(key);
    }

    /** Whether a word by itself tells that an organisation is meant. */
    public static boolean isCue(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return WORDS.contains(key)
                || word.equals(TOWN)
                || isPlural(word, key)
                || ENDINGS.end(key)
                || (key.endsWith("s") && ENDINGS.end(key.substring(0, key.length() - 1)));
    }

    private static boolean isPlural(String word, String key) {
        return key.length() >= SHORTEST_PLURAL
                && Character.isUpperCase(word.charAt(0))
                && PLURAL.matcher(key).find();
    }

    /** Whether a word names a part of an organisation, not one of its own. */
    public static boolean isUnit(String word) {
        return UNITS.stream().anyMatch(word.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Whether it is written as the abbreviation of an organisation's name: "VGR", "LRF". */
    public static boolean isAcronym(String word) {
        return word.length() >= 2 && word.length() <= 6 && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether it is such an abbreviation in the genitive: "PRO:s". */
    public static boolean isAcronymGenitive(String word) {
        return word.endsWith(":s") && isAcronym(word.substring(0, word.length() - 2));
    }

    /** Whether it is an abbreviation with small letters inside: "BiJ", "PwC". */
    public static boolean isMixedAcronym(String word) {
        int last = word.length() - 1;
        return last >= 2
                && last <= 4
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(last))
                && word.chars().allMatch(Character::isLetter)
                && word.chars().anyMatch(Character::isLowerCase);
    }
}
