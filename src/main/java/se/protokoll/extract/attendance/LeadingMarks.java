package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Separators;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;

/** Marks that stand before the names and say who was there: "X Anna Ek (S)", "– Bo Lind (M)". */
final class LeadingMarks {

    /** Fewer may be bullets, or initials. */
    private static final int FEWEST = 3;

    private static final int LONGEST = 2;

    /** From where a mark stands to its name, in characters. */
    private static final int BESIDE = 4;

    private LeadingMarks() {}

    /** The list with each such mark behind its person, as in a column of its own; the same list where it has none. */
    static List<Token> behindNames(List<Token> tokens) {
        int leading = 0;
        boolean crosses = false;
        for (int at = 0; at < tokens.size(); at++) {
            if (leads(tokens, at)) {
                leading++;
                crosses |= !SmallWords.isAbsent(tokens.get(at).text());
            } else if (isMark(tokens.get(at)) && tokens.get(at).beginsSegment()) {
                return tokens;
            }
        }
        return leading >= FEWEST && crosses ? moved(tokens) : tokens;
    }

    private static List<Token> moved(List<Token> tokens) {
        var moved = new ArrayList<Token>(tokens.size());
        Token mark = null;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (mark != null && token.beginsSegment() && !isBehind(tokens, at, mark)) {
                moved.add(inCell(mark));
                mark = null;
            }
            if (leads(tokens, at)) {
                mark = token;
            } else if (token.after(Separator.BULLET) && token.beginsLine()) {
                // a dash that begins a line has been read as a bullet
                mark = token.withWord(new Word("–"));
                moved.add(token);
            } else if (mark != null && isBehind(tokens, at, mark)) {
                moved.add(inPlaceOf(mark, token));
            } else {
                moved.add(token);
            }
        }
        if (mark != null) {
            moved.add(inCell(mark));
        }
        return moved;
    }

    /** Whether a token is the first behind the mark that is still to be set down. */
    private static boolean isBehind(List<Token> tokens, int at, @Nullable Token mark) {
        return mark != null && at > 0 && tokens.get(at - 1).equals(mark);
    }

    private static Token inPlaceOf(Token mark, Token name) {
        return new Token(
                name.word(), name.start(), name.end(), mark.before(), mark.line(), mark.column(), name.bracketed());
    }

    private static Token inCell(Token mark) {
        return new Token(
                mark.word(),
                mark.start(),
                mark.end(),
                Separators.of(Set.of(Separator.CELL)),
                mark.line(),
                mark.column(),
                false);
    }

    /** Whether a mark opens a line or cell with a name behind it, or has the first cell of a row for itself. */
    private static boolean leads(List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean begins = at == 0 || token.beginsSegment();
        if (!isMark(token) || !begins || at + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(at + 1);
        boolean party = next.text().equals(next.text().toUpperCase(Locale.ROOT))
                && next.text().length() <= LONGEST;
        return next.isCapitalised()
                && !party
                && !next.beginsLine()
                && (at == 0 || token.beginsLine() || !next.beginsSegment() || isBeside(token, next));
    }

    /** "X  Anna Ek": whether no more than a wide blank parts them. */
    private static boolean isBeside(Token mark, Token name) {
        return name.after(Separator.GAP) && name.column() - mark.column() <= BESIDE;
    }

    private static boolean isMark(Token token) {
        return token.text().length() <= LONGEST && SmallWords.isMark(token.key());
    }
}
