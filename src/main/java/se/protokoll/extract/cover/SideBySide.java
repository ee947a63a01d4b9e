package se.protokoll.extract.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Municipalities;

/**
 * Reads two lists that stand side by side under headings of their own one after the other:
 *
 * <pre>
 * Närvarande            Ej närvarande
 * Anna Ek               Bo Lind
 * Carl Ås
 * </pre>
 */
final class SideBySide {

    /** Characters by which the beginnings of a column's lines may differ. */
    private static final int ASKEW = 4;

    /** Words of a heading. */
    private static final int LONGEST_HEADING = 4;

    /** Fewer crosses at the beginning of lines may be anything. */
    private static final int FEWEST_MARKS = 3;

    /** Characters from a cross to the name behind it. */
    private static final int BEFORE_NAME = 8;

    private final List<Token> tokens;
    private final List<Token> ordered = new ArrayList<>();

    private SideBySide(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The tokens, those of such a list on the right behind all of the one on its left; before it if it names those
     * absent.
     */
    static List<Token> inOrder(List<Token> tokens) {
        return new SideBySide(tokens).inOrder();
    }

    private List<Token> inOrder() {
        int at = 0;
        while (at < tokens.size()) {
            int end = lineEnd(at);
            int right = second(behindHeading(at, end), end);
            int below = right < 0 ? end : bottom(end, tokens.get(right).column());
            if (below > end && isColumnOfMarks(end, below, tokens.get(right).column())) {
                below = end;
            }
            if (below > end) {
                add(at, below, tokens.get(right).column(), isAbsence(right, end));
            } else {
                ordered.addAll(tokens.subList(at, end));
            }
            at = Math.max(end, below);
        }
        return ordered;
    }

    /**
     * "Ledamöter   Närvarande" over "Anna Ek   X": whether the right column says no more than who of the left one came.
     */
    private boolean isColumnOfMarks(int from, int to, int column) {
        var right = IntStream.range(from, to)
                .filter(at -> isRight(tokens.get(at), column) && tokens.get(at).after(Separator.GAP))
                .toArray();
        long marks = IntStream.of(right).filter(this::isMark).count();
        return marks >= FEWEST_MARKS && marks * 2 > right.length;
    }

    private int lineEnd(int from) {
        int end = from + 1;
        while (end < tokens.size() && !tokens.get(end).beginsLine()) {
            end++;
        }
        return end;
    }

    /** "Närvarande   Beslutande   Ersättare": where the two begin in a line of three; its beginning in every other. */
    private int behindHeading(int from, int end) {
        int gaps = 0;
        int first = from;
        for (int at = from + 1; at < end; at++) {
            if (tokens.get(at).after(Separator.GAP)) {
                gaps++;
                first = gaps == 1 ? at : first;
            }
        }
        return gaps == 2 && isList(from, first) && !isAbsence(from, first) ? first : from;
    }

    /** Index of the second heading in a line that holds two of a kind and nothing else; -1 for every other line. */
    private int second(int from, int end) {
        int second = -1;
        for (int at = from + 1; at < end; at++) {
            if (tokens.get(at).after(Separator.CELL) || (tokens.get(at).after(Separator.GAP) && second > 0)) {
                return -1;
            }
            second = tokens.get(at).after(Separator.GAP) ? at : second;
        }
        boolean headings = second > 0
                && second - from <= LONGEST_HEADING
                && end - second <= LONGEST_HEADING
                && ((isList(from, second) && isList(second, end))
                        || (isMunicipality(from, second) && isMunicipality(second, end)));
        return headings ? second : -1;
    }

    private boolean isList(int from, int to) {
        var match = LabelLexicon.longest(tokens, from);
        return match != null && match.length() == to - from && match.label().listsPeople();
    }

    private boolean isMunicipality(int from, int to) {
        String words = String.join(
                " ", tokens.subList(from, to).stream().map(Token::text).toList());
        return Municipalities.swedish().find(words).isPresent();
    }

    private boolean isAbsence(int from, int to) {
        var match = LabelLexicon.longest(tokens.subList(0, to), from);
        return match != null && match.label() == Label.ABSENT;
    }

    /**
     * One past the last line below that keeps to two columns, up to the next blank line but one beside or below a
     * heading.
     */
    private int bottom(int from, int column) {
        int at = from;
        boolean belowHeading = true;
        while (at < tokens.size()
                && (!tokens.get(at).after(Separator.PARAGRAPH) || belowHeading || headsRight(at, column))) {
            belowHeading = headsRight(at, column);
            int end = lineEnd(at);
            if (!keepsTo(column, at, end)) {
                break;
            }
            at = end;
        }
        return at;
    }

    /** Whether the line from some token has another heading of a list in the right column. */
    private boolean headsRight(int from, int column) {
        int end = lineEnd(from);
        int right = from;
        while (right < end
                && !(isRight(tokens.get(right), column) && tokens.get(right).beginsSegment())) {
            right++;
        }
        return right < end && isList(right, end);
    }

    private boolean keepsTo(int column, int from, int end) {
        boolean right = isRight(tokens.get(from), column);
        boolean inner = false;
        for (int at = from + 1; at < end; at++) {
            var token = tokens.get(at);
            if (token.after(Separator.CELL)) {
                return false;
            }
            if (token.after(Separator.GAP)) {
                boolean within = token.column() < column - ASKEW;
                if (right || !(within || isRight(token, column))) {
                    return false;
                }
                right = !within;
                inner |= within;
            }
        }
        return (right && !inner) || LabelLexicon.longest(tokens, from) == null;
    }

    private static boolean isRight(Token token, int column) {
        return Math.abs(token.column() - column) <= ASKEW;
    }

    private void add(int from, int to, int column, boolean rightFirst) {
        var left = new ArrayList<Token>();
        var right = new ArrayList<Token>();
        boolean marked = hasLeadingMarks(from, to);
        for (int at = from; at < to; at++) {
            var token = tokens.get(at);
            boolean mark = marked && leadsRight(at, to, column);
            boolean behindMark = marked && at > from && leadsRight(at - 1, to, column);
            boolean onRight = mark || isRight(token, column);
            var read = onRight && token.after(Separator.GAP) && !behindMark ? asLine(token) : token;
            (onRight ? right : left).add(isBelowHeading(from, at, column) ? withoutColon(read) : read);
        }
        ordered.addAll(rightFirst ? right : left);
        ordered.addAll(rightFirst ? left : right);
    }

    /** Whether people on the left have crosses before their names. */
    private boolean hasLeadingMarks(int from, int to) {
        return IntStream.range(from, to)
                        .filter(at -> tokens.get(at).beginsLine() && isMark(at))
                        .count()
                >= FEWEST_MARKS;
    }

    /** "x  Anna Ek (s)      x  Bo Lind (s)": whether the cross of somebody on the right stands there. */
    private boolean leadsRight(int at, int to, int column) {
        var token = tokens.get(at);
        return isMark(at)
                && token.after(Separator.GAP)
                && at + 1 < to
                && tokens.get(at + 1).line() == token.line()
                && isRight(tokens.get(at + 1), column)
                && column - token.column() <= BEFORE_NAME;
    }

    private boolean isMark(int at) {
        return SmallWords.isMark(tokens.get(at).key());
    }

    /**
     * "Anna Ek, Hjo        Förhinder:" over "  (fm)": whether the colon before what goes on in the left column is the
     * right one's.
     */
    private boolean isBelowHeading(int from, int at, int column) {
        return at > from
                && tokens.get(at).after(Separator.COLON)
                && tokens.get(at).beginsLine()
                && tokens.get(at - 1).line() != tokens.get(from).line()
                && isRight(tokens.get(at - 1), column) != isRight(tokens.get(at), column);
    }

    private static Token withoutColon(Token token) {
        return token.withBefore(token.before().replacing(Separator.COLON, Separator.NEWLINE));
    }

    /** What stands beside a list begins a line where it stands below one. */
    private static Token asLine(Token token) {
        return token.withBefore(token.before().replacing(Separator.GAP, Separator.NEWLINE));
    }
}
