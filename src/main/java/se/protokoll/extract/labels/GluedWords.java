package se.protokoll.extract.labels;

import java.util.HashSet;
import java.util.Set;
import se.protokoll.registry.Roles;

/**
 * Text whose line ends were lost without a blank in their place: "ordförandeBengt Ek", "§§ 3–5Sven Lund". Only where it
 * comes often is a capital inside a word the beginning of another; elsewhere it is a name's own ("MacDonald").
 */
public final class GluedWords {

    /** So many of the words that cover sheets are full of; others with a capital inside may be names of products. */
    private static final int OFTEN = 3;

    private static final int LONGEST_WORD = 60;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_CAPITALS = 4;

    private GluedWords() {}

    /** Whether line ends have glued words together throughout a text. */
    public static boolean in(String text) {
        Set<String> joints = new HashSet<>();
        int start = 0;
        for (int at = 1; at < text.length() && joints.size() < OFTEN; at++) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                start = at + 1;
            } else if (at - start <= LONGEST_WORD && isJoint(text, start, at)) {
                String word = text.substring(start, at);
                if (LabelLexicon.isWord(word) || Roles.swedish().isTitle(word)) {
                    joints.add(word);
                }
            }
        }
        return joints.size() >= OFTEN;
    }

    /**
     * Whether another word begins inside a run of letters and digits.
     *
     * @param start first character of the run
     * @param at where the other word would begin
     */
    public static boolean isJoint(String text, int start, int at) {
        boolean begins = at > start
                && Character.isUpperCase(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1));
        if (!begins) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (Character.isDigit(before)) {
            int from = at;
            while (from > start && Character.isDigit(text.charAt(from - 1))) {
                from--;
            }
            return from == start || !Character.isLetterOrDigit(text.charAt(from - 1));
        }
        return Character.isLowerCase(before)
                ? at - start >= SHORTEST_WORD && !text.startsWith("Mac", at - 3)
                : at - start >= SHORTEST_CAPITALS
                        && text.substring(start, at).chars().allMatch(Character::isUpperCase);
    }
}
