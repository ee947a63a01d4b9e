package se.protokoll.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts that people have in a meeting, with the ways to abbreviate them. */
final class MeetingRoles {

    private static final int LONGEST = 5;

    /** Words of up to so many letters are abbreviations: "tjg", "smk". */
    private static final int LONGEST_WITHOUT_VOWELS = 3;

    /** How abbreviations end that are written as one word: "vordf", "mötessekr", "tjers". */
    private static final List<String> CUT_SHORT = List.of("ordf", "sekr", "ers");

    /** What ranks one vice chair before the other; kept as printed, except that a bare number gets its ending. */
    private static final Set<String> ORDINALS = Set.of(
            "1:e", "2:e", "3:e", "1:a", "2:a", "3:a", "1:ste", "2:dre", "1e", "2e", "3e", "1a", "2a", "första",
            "förste", "andre", "andra", "tredje");

    private static final Map<String, String> NUMBERS = Map.of(
            "1", "1:e", "2", "2:e", "3", "3:e", "ii", "2:e", "l:e", "1:e", "l:a", "1:a", "1-e", "1:e", "2-e", "2:e",
            "3-e", "3:e");

    private final Map<String, String> roles = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>(ORDINALS);

    /** Last words whose full stop belongs to them. */
    private final Set<String> abbreviations = new HashSet<>();

    MeetingRoles(Table table) {
        for (String[] row : table.rows()) {
            for (String written : Table.values(row[1])) {
                roles.put(written, row[0]);
                int blank = written.indexOf(' ');
                firstWords.add(blank < 0 ? written : written.substring(0, blank));
                addAbbreviation(row[0], written.substring(written.lastIndexOf(' ') + 1));
            }
        }
        firstWords.addAll(NUMBERS.keySet());
    }

    private void addAbbreviation(String role, String word) {
        boolean cutShort = role.startsWith(word)
                || role.contains(" " + word)
                || CUT_SHORT.stream().anyMatch(word::endsWith);
        if (word.length() <= LONGEST_WITHOUT_VOWELS || (cutShort && !(role + " ").contains(word + " "))) {
            abbreviations.add(word);
        }
    }

    /** Whether a role can begin with a word. */
    boolean mayStart(String key) {
        return firstWords.contains(withoutOcrFaults(key));
    }

    /** The longest role at the beginning of some words; null if there is none. */
    @Nullable
    RoleMatch longest(List<Token> tokens) {
        for (int count = Math.min(LONGEST, tokens.size()); count > 0; count--) {
            String role = role(tokens.subList(0, count));
            if (role != null) {
                Token last = tokens.get(count - 1);
                int end = abbreviations.contains(last.key()) ? last.end() : last.endWithoutStop();
                return new RoleMatch(tokens.getFirst().start(), end, role, RoleMatch.Kind.MEETING);
            }
        }
        return null;
    }

    private @Nullable String role(List<Token> tokens) {
        String role = roles.get(withoutOcrFaults(Token.join(tokens)));
        if (role != null || tokens.size() < 2) {
            return role;
        }
        String first = tokens.getFirst().key();
        String ordinal = ORDINALS.contains(first) ? first : NUMBERS.get(first);
        String ranked = ordinal == null ? null : roles.get(Token.join(tokens.subList(1, tokens.size())));
        return "vice ordförande".equals(ranked) ? ordinal + " " + ranked : null;
    }

    private static String withoutOcrFaults(String key) {
        return key.startsWith("0") ? "o" + key.substring(1) : key;
    }
}
