package se.protokoll.extract.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.protokoll.extract.words.Token;

/**
 * What crosses in the rows of an attendance table say: most that somebody came, some that they did not, or what they
 * are.
 */
final class CellCrosses {

    private static final Set<String> CROSSES = Set.of("x", "1", "ja");

    /** What a cross below such a heading says of somebody, where another column says who came. */
    private static final Map<String, String> MEMBERSHIPS = Map.of(
            "ord", "ledamot",
            "ordinarie", "ledamot",
            "led", "ledamot",
            "ledamot", "ledamot",
            "ers", "ersättare",
            "ersättare", "ersättare",
            "suppl", "suppleant",
            "suppleant", "suppleant");

    /** Columns that tell how somebody voted. */
    private static final Set<String> VOTES = Set.of("ja", "nej", "avst", "avstår", "avstod");

    private CellCrosses() {}

    /** Whether a word in a row stands for a cross. */
    static boolean isCross(String word) {
        return CROSSES.contains(word);
    }

    /** Whether a word heads a column of votes, in lower case. */
    static boolean isVote(String word) {
        return VOTES.contains(word);
    }

    /**
     * The cells in which a cross says something else than that somebody was there, with the word for it: that they were not,
     * or what they are; empty where it says nothing about that, as a vote.
     *
     * @param tokens the table with its heading, which has a column of presence
     * @param length number of tokens the heading takes
     */
    static Map<Integer, String> meanings(List<Token> tokens, int length) {
        var cells = new HashMap<Integer, String>();
        for (int at = 0; at < length; at++) {
            boolean alone = at + 1 >= tokens.size() || tokens.get(at + 1).beginsSegment();
            String word = ColumnWords.key(tokens.get(at));
            if (alone && LabelLexicon.exact(tokens.subList(at, at + 1)) == Label.ABSENT) {
                cells.put(tokens.get(at).column(), "frånv");
            } else if (alone && VOTES.contains(word)) {
                cells.put(tokens.get(at).column(), "");
            } else if (alone && MEMBERSHIPS.containsKey(word)) {
                cells.put(tokens.get(at).column(), MEMBERSHIPS.get(word));
            }
        }
        return cells;
    }
}
