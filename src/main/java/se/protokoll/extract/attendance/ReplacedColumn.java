package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Separators;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;

/**
 * Lists with a column of those whom the people in their rows replace:
 *
 * <pre>
 * Närvarande        Ersättare för
 * Anna Ek (S)
 * Bo Lind (M)       Carl Ås (M)
 * </pre>
 */
final class ReplacedColumn {

    private static final Set<String> HEADINGS = Set.of(
            "ersättare för",
            "ersätter",
            "ersätter ledamot",
            "ersatt ledamot",
            "för",
            "för ledamot",
            "för ordinarie",
            "i stället för",
            "istället för",
            "tjänstgör för",
            "tjg för",
            "tj för",
            "tjänstgörande för",
            "tjänstgörande ersättare för");

    /** Characters by which a cell may stand beside its heading. */
    private static final int BESIDE = 6;

    private ReplacedColumn() {}

    /** A list without such a heading and with "för" before each name below it; itself where it has none. */
    static List<Token> inWords(List<Token> tokens) {
        int from = heading(tokens);
        if (from < 0) {
            return tokens;
        }
        var heading = tokens.get(from);
        var read = new ArrayList<>(tokens.subList(0, from));
        for (int at = lineEnd(tokens, 0); at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (isBelow(heading, token)) {
                read.add(new Token(
                        new Word("för"),
                        token.start(),
                        token.start(),
                        token.before(),
                        token.line(),
                        token.column(),
                        false));
                read.add(token.withBefore(Separators.of(Set.of())));
            } else {
                read.add(token);
            }
        }
        return read;
    }

    /** Where the last cell of the first line begins, if it says that; -1 where it does not. */
    private static int heading(List<Token> tokens) {
        int to = lineEnd(tokens, 0);
        int from = to - 1;
        while (from > 0 && !tokens.get(from).beginsSegment()) {
            from--;
        }
        boolean heading = from >= 0
                && to < tokens.size()
                && isCell(tokens.get(from))
                && tokens.get(from).isCapitalised()
                && HEADINGS.contains(Token.phrase(tokens.subList(from, to)).toLowerCase(Locale.ROOT));
        return heading ? from : -1;
    }

    private static int lineEnd(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && (to == from || !tokens.get(to).beginsLine())) {
            to++;
        }
        return to;
    }

    private static boolean isBelow(Token heading, Token token) {
        return isCell(token)
                && !token.beginsLine()
                && token.isCapitalised()
                && token.after(Separator.CELL) == heading.after(Separator.CELL)
                && Math.abs(token.column() - heading.column()) <= (token.after(Separator.CELL) ? 0 : BESIDE);
    }

    private static boolean isCell(Token token) {
        return token.after(Separator.GAP) || token.after(Separator.CELL);
    }
}
