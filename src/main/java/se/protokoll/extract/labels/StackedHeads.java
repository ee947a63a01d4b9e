package se.protokoll.extract.labels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.TableHeading.Column;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * The words over the columns of an attendance table where each cell has become a line, below the label of its rows, so that
 * none of them is the organisation of anybody:
 *
 * <pre>
 * Ersättare
 * Närvaro
 * Ej tjg
 * Anna Ek (S)
 * X
 * </pre>
 */
public final class StackedHeads {

    /** "Närvaro" is over a column; "närv." and "närvarande" are said of somebody in one. */
    private static final String PRESENCE = "närvaro";

    private static final String NOT = "ej";

    private StackedHeads() {}

    /** The label with the words below it; null where no label begins at a token, or none over such words. */
    public static LabelLexicon.@Nullable Match at(List<Token> tokens, int from) {
        var label = tokens.get(from).beginsLine() ? LabelLexicon.longest(tokens, from) : null;
        if (label == null || !label.label().listsPeople()) {
            return null;
        }
        int behind = behind(tokens, from + label.length());
        return behind == from + label.length() ? null : new LabelLexicon.Match(label.label(), behind - from);
    }

    /** Whether a line is the first of such words below their label, and says that the column tells who was there. */
    public static boolean open(List<Token> line) {
        return !line.isEmpty()
                && ColumnWords.of(line, false) == Column.PRESENCE
                && line.getFirst().key().startsWith(PRESENCE)
                && line.getFirst().isCapitalised();
    }

    private static int behind(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()) {
            int end = lineEnd(tokens, at);
            var line = tokens.subList(at, end);
            if (end == at || !(at == from ? open(line) : isHead(line))) {
                break;
            }
            at = end;
        }
        return at;
    }

    /** Where the line that a token begins ends; its own place where it begins none, or the line has cells or gaps. */
    private static int lineEnd(List<Token> tokens, int at) {
        if (!tokens.get(at).beginsLine() || isApart(tokens.get(at))) {
            return at;
        }
        int end = at + 1;
        while (end < tokens.size() && !tokens.get(end).beginsLine()) {
            if (isApart(tokens.get(end))) {
                return at;
            }
            end++;
        }
        return end;
    }

    private static boolean isApart(Token token) {
        return token.after(Separator.CELL) || token.after(Separator.GAP) || token.after(Separator.COLON);
    }

    private static boolean isHead(List<Token> line) {
        boolean denied = line.size() > 1 && line.getFirst().key().equals(NOT);
        var words = denied ? line.subList(1, line.size()) : line;
        if (words.getFirst().text().equals("§")) {
            return words.subList(1, words.size()).stream().allMatch(Token::isNumeric);
        }
        var column = ColumnWords.of(words, false);
        return column == Column.PRESENCE
                || column == Column.REMARK
                || (words.size() == 1 && CellCrosses.isVote(ColumnWords.key(words.getFirst())));
    }
}
