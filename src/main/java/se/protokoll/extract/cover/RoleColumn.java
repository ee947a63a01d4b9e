package se.protokoll.extract.cover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;

/**
 * The column of what people are, where a page has lost its line breaks and all names stand before it: "Anna Ek Bo Lind Eva Ros
 * Carl Ås Ordförande Ledamot Ersättare Ledamot". Its words are those of labels.
 */
final class RoleColumn {

    private static final Set<String> ROLES =
            Set.of("ordförande", "ledamot", "ersättare", "suppleant", "adjungerad", "sekreterare", "kassör", "revisor");

    /** Tokens before and behind a word of the column. */
    private static final int REACH = 40;

    /** Labels that stand together hardly name the same role twice; a column does so again and again. */
    private static final int REPEATED = 2;

    private RoleColumn() {}

    /** Whether the word at an index stands in such a column. */
    static boolean holds(List<Token> tokens, int at) {
        if (!ROLES.contains(role(tokens, at))) {
            return false;
        }
        int from = at;
        while (from > Math.max(0, at - REACH) && goesOn(tokens, from - 1)) {
            from--;
        }
        int to = at;
        while (to < Math.min(tokens.size(), at + REACH) && goesOn(tokens, to)) {
            to++;
        }
        var different = new HashSet<String>();
        int all = 0;
        for (int i = from; i < to; i++) {
            String role = role(tokens, i);
            if (ROLES.contains(role)) {
                different.add(role);
                all++;
            }
        }
        return all - different.size() >= REPEATED && different.size() > 1;
    }

    /** "vice ordförande" holds its place as "ordförande". */
    private static String role(List<Token> tokens, int at) {
        String key = tokens.get(at).key();
        return key.equals("vice") && at + 1 < tokens.size() ? tokens.get(at + 1).key() : key;
    }

    private static boolean goesOn(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return token.before().isEmpty()
                && !token.isNumeric()
                && !GivenNames.swedish().isWellKnown(token.text());
    }
}
