package se.protokoll.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Political parties by abbreviation and name, and the rule for the local parties that no list holds.
 *
 * <p>Typed in from general knowledge of the parties' own designations.
 */
public final class Parties {

    /** Abbreviations of boards, organisations and titles that stand in brackets after names as parties do. */
    private static final Set<String> NOT_PARTIES = Set.of(
            "AB", "AU", "BUN", "BN", "BV", "DIK", "EU", "GD", "HR", "IT", "JO", "KF", "KFN", "KS", "KSAU", "KSO", "LO",
            "LRF", "LST", "MAR", "MAS", "MBN", "PRO", "RIB", "SACO", "SBN", "SCB", "SFS", "SKF", "SKL", "SKR", "SKTF",
            "SN", "SPF", "ST", "TCO", "TF", "TN", "VA", "VD", "VO");

    private static final Pattern LEFT = Pattern.compile(
            ",? (?:tidigare|förut|före detta|f\\.? ?d\\.?) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int SHORTEST_LOCAL = 2;
    private static final int LONGEST_LOCAL = 5;

    private static final class Lazy {
        private static final Parties SWEDISH = new Parties(Table.read("parties.tsv"));
    }

    private final Map<String, Party> byAbbreviation = new HashMap<>();
    private final Map<String, Party> byName = new HashMap<>();

    private Parties(Table table) {
        for (String[] row : table.rows()) {
            Party party = new Party(row[0], row[1], Table.values(row[2]), Period.of(row[3], row[4]));
            byAbbreviation.put(Words.key(party.abbreviation()), party);
            byName.putIfAbsent(Words.key(party.name()), party);
            party.otherNames().forEach(name -> byName.putIfAbsent(Words.key(name), party));
        }
    }

    /** The list, read at the first call and kept. */
    public static Parties swedish() {
        return Lazy.SWEDISH;
    }

    /** The party with an abbreviation, in any case and with or without brackets: "S", "(kds)", "fp". */
    public Optional<Party> find(String abbreviation) {
        return Optional.ofNullable(byAbbreviation.get(Words.key(withoutBrackets(abbreviation))));
    }

    /** The party with a name written out, in any case: "Centerpartiet", "Moderata samlingspartiet". */
    public Optional<Party> findByName(String name) {
        return Optional.ofNullable(byName.get(Words.key(name.strip())));
    }

    /** Whether an abbreviation, in any case and with or without brackets, is one of the listed parties'. */
    public boolean isKnown(String abbreviation) {
        return find(abbreviation).isPresent();
    }

    /**
     * Whether what stands in brackets after a name is a party: a listed one, or by its looks a local one, two to five
     * capitals such as FRIG or MBP that are not known for something else ("LRF", "VD"). An organisation that nobody
     * listed looks the same.
     *
     * @param abbreviation with or without brackets
     */
    public boolean looksLikeParty(String abbreviation) {
        if (isKnown(abbreviation)) {
            return true;
        }
        String bare = withoutBrackets(abbreviation);
        return bare.length() >= SHORTEST_LOCAL
                && bare.length() <= LONGEST_LOCAL
                && bare.chars().allMatch(Character::isUpperCase)
                && !NOT_PARTIES.contains(bare);
    }

    /**
     * Whether it says that somebody belongs to no party: "-", "opolitisk", "partilös", "oberoende", "obunden", or no more:
     * "oberoende tidigare M".
     */
    public boolean isUnaffiliated(String abbreviation) {
        String bare = withoutBrackets(abbreviation);
        var left = LEFT.matcher(bare);
        boolean known = left.find() && isKnown(bare.substring(left.end()));
        return switch (Words.key(known ? bare.substring(0, left.start()) : bare)) {
            case "-",
                    "–",
                    "opol",
                    "opolitisk",
                    "partilös",
                    "oberoende",
                    "obunden",
                    "obunden ledamot",
                    "pol vilde",
                    "politisk vilde",
                    "vilde" -> true;
            default -> false;
        };
    }

    private static String withoutBrackets(String abbreviation) {
        String bare = abbreviation.strip();
        if (bare.length() > 2
                && "([".indexOf(bare.charAt(0)) >= 0
                && ")]".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }
}
