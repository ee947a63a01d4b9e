package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Roles;

/** Cells of a table that give below each name what that person is: a title below a name opens no other person's row. */
final class TitlesBelowNames {

    private TitlesBelowNames() {}

    /** The list with a comma where the line ends between a name and the title below it in the same cell. */
    static List<Token> behindCommas(List<Token> list) {
        var read = new ArrayList<Token>(list.size());
        for (int at = 0; at < list.size(); at++) {
            var token = list.get(at);
            boolean below = at > 0
                    && token.before().isOnly(Separator.NEWLINE)
                    && token.sharesCell(list.get(at - 1))
                    && Roles.swedish().canBegin(token.text())
                    && opensTitle(list, at);
            read.add(below ? token.withBefore(token.before().replacing(Separator.NEWLINE, Separator.COMMA)) : token);
        }
        return read;
    }

    /** Whether a title begins with the line, rather than goes on: "vice" over "ordförande". */
    private static boolean opensTitle(List<Token> list, int at) {
        int end = end(list, at);
        return Roles.swedish().isTitle(Token.phrase(list.subList(at, end)))
                && Roles.swedish()
                        .normalise(Token.phrase(list.subList(at - 1, end)))
                        .isEmpty();
    }

    private static int end(List<Token> list, int from) {
        int end = from + 1;
        while (end < list.size() && list.get(end).before().isEmpty()) {
            end++;
        }
        return end;
    }
}
