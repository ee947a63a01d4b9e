package se.protokoll.extract.labels;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.words.Token;

/**
 * The words over the columns of a table.
 *
 * @param words those over each column, from left to right; none is empty
 */
public record ColumnHeads(List<List<Token>> words) {

    public ColumnHeads {
        words = List.copyOf(words);
    }

    /** The columns of a heading, parted by lines, cells or wide gaps. */
    public static ColumnHeads of(List<Token> heading) {
        var heads = new ArrayList<List<Token>>();
        for (int at = 0; at < heading.size(); at++) {
            if (at == 0 || heading.get(at).beginsSegment()) {
                heads.add(new ArrayList<>());
            }
            heads.getLast().add(heading.get(at));
        }
        return new ColumnHeads(heads);
    }

    /** The first word over each column. */
    public List<Token> firsts() {
        return words.stream().map(List::getFirst).toList();
    }

    /** Index of the column whose heading begins nearest to where a token's cell or column does; the left one of two. */
    public int nearest(Token token) {
        int nearest = 0;
        for (int i = 1; i < words.size(); i++) {
            nearest = distance(i, token) < distance(nearest, token) ? i : nearest;
        }
        return nearest;
    }

    private int distance(int column, Token token) {
        return Math.abs(words.get(column).getFirst().column() - token.column());
    }
}
