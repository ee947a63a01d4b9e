package se.protokoll.extract.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Separators;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Municipalities;

/**
 * Reads a table whose columns are lists of people under the names of their municipalities one column after the other:
 *
 * <pre>
 * HJO          | SKARA        | ÖVRIGA
 * Anna Ek      | Carl Ås      | Dan Öst
 * Bo Lind      |              |
 * </pre>
 */
final class PlacesOverColumns {

    /** So many of a row's cells name municipalities, and no more than one names something else. */
    private static final int FEWEST = 2;

    private static final Separators NOTHING = Separators.of(Set.of());
    private static final Separators LINE = Separators.of(Set.of(Separator.NEWLINE));
    private static final Separators PARAGRAPH = Separators.of(Set.of(Separator.NEWLINE, Separator.PARAGRAPH));
    private static final Separators COMMA = Separators.of(Set.of(Separator.COMMA));

    private final Layout layout;
    private final List<Token> tokens;
    private final List<Token> ordered = new ArrayList<>();

    /** The tokens of a cell, from one index to before another. */
    private record Cell(int from, int to) {}

    private PlacesOverColumns(Layout layout, List<Token> tokens) {
        this.layout = layout;
        this.tokens = tokens;
    }

    /** The tokens, those of such a table column by column; further down a column may go on under another name. */
    static List<Token> inOrder(Layout layout, List<Token> tokens) {
        return new PlacesOverColumns(layout, tokens).inOrder();
    }

    private List<Token> inOrder() {
        int at = 0;
        while (at < tokens.size()) {
            var heading = cells(at);
            int below = rowEnd(at);
            int bottom = isHeading(heading) ? bottom(below) : below;
            if (bottom > below && holdsNames(heading, below, bottom)) {
                addColumns(heading, below, bottom);
            } else {
                bottom = below;
                ordered.addAll(tokens.subList(at, below));
            }
            at = bottom;
        }
        return ordered;
    }

    private int rowEnd(int from) {
        int end = from + 1;
        while (end < tokens.size() && tokens.get(end).line() == tokens.get(from).line()) {
            end++;
        }
        return end;
    }

    /** The cells of the row from a token on by their columns; none for a line that is no row. */
    private SortedMap<Integer, Cell> cells(int from) {
        var cells = new TreeMap<Integer, Cell>();
        int end = layout.lines().get(tokens.get(from).line()).isRow() ? rowEnd(from) : from;
        for (int at = from; at < end; at++) {
            int to = at + 1;
            cells.merge(tokens.get(at).column(), new Cell(at, to), (cell, one) -> new Cell(cell.from(), one.to()));
        }
        return cells;
    }

    private List<Token> words(Cell cell) {
        return tokens.subList(cell.from(), cell.to());
    }

    private boolean isHeading(SortedMap<Integer, Cell> row) {
        if (row.size() < FEWEST) {
            return false;
        }
        long places = row.values().stream().filter(this::isPlace).count();
        return (places >= FEWEST && row.size() - places <= 1) || partsAbsent(row);
    }

    /** "Närvarande | Förhinder": lists side by side, one of them of those who did not come. */
    private boolean partsAbsent(SortedMap<Integer, Cell> row) {
        var labels = row.values().stream()
                .map(cell -> LabelLexicon.longest(words(cell), 0))
                .toList();
        return labels.stream().allMatch(match -> match != null && match.label().listsPeople())
                && labels.stream()
                                .filter(match -> match != null && match.label() == Label.ABSENT)
                                .count()
                        == 1;
    }

    private boolean isPlace(Cell cell) {
        return Municipalities.swedish().find(Token.phrase(words(cell))).isPresent();
    }

    /**
     * Whether a cell heads what stands below it: a place, or beside one an organisation or what else those below are.
     */
    private boolean heads(Cell cell, SortedMap<Integer, Cell> row) {
        var words = words(cell);
        boolean group = LabelLexicon.exact(words) != null
                || words.stream().anyMatch(token -> token.word().isCue() || OrganisationWords.isCompany(token.key()));
        return isPlace(cell) || (group && row.values().stream().anyMatch(this::isPlace));
    }

    /** One past the last row below, up to one that labels all that follow. */
    private int bottom(int from) {
        int at = from;
        while (at < tokens.size()) {
            var row = cells(at);
            boolean label =
                    row.size() == 1 && row.values().stream().anyMatch(cell -> LabelLexicon.exact(words(cell)) != null);
            if (row.isEmpty() || label) {
                break;
            }
            at = rowEnd(at);
        }
        return at;
    }

    /** Whether under two headings or more something stands that can be a name. */
    private boolean holdsNames(SortedMap<Integer, Cell> heading, int from, int to) {
        var columns = new TreeSet<Integer>();
        for (int at = from; at < to; at = rowEnd(at)) {
            cells(at).forEach((column, cell) -> {
                if (heading.containsKey(column) && isName(words(cell))) {
                    columns.add(column);
                }
            });
        }
        return columns.size() >= FEWEST;
    }

    private static boolean isName(List<Token> words) {
        return words.size() > 1
                && words.getFirst().isCapitalised()
                && words.get(1).isCapitalised()
                && !words.get(1).beginsSegment();
    }

    private void addColumns(SortedMap<Integer, Cell> heading, int from, int to) {
        heading.forEach((column, place) -> {
            add(place, PARAGRAPH);
            Cell above = null;
            for (int at = from; at < to; at = rowEnd(at)) {
                var row = cells(at);
                var cell = row.get(column);
                if (cell != null) {
                    boolean next = heads(cell, row);
                    add(cell, next ? PARAGRAPH : above == null ? LINE : between(above, cell));
                    above = next ? null : cell;
                }
            }
        });
    }

    private void add(Cell cell, Separators before) {
        ordered.add(tokens.get(cell.from()).withBefore(before));
        ordered.addAll(tokens.subList(cell.from() + 1, cell.to()));
    }

    /**
     * A cell that a narrow column has broken goes on in the next row: in small letters, or with one more word of a
     * name.
     */
    private Separators between(Cell above, Cell cell) {
        var first = tokens.get(cell.from());
        boolean goesOn = first.isLowerCase() || (cell.to() - cell.from() == 1 && !first.isNumeric());
        // what ends a cell has been read with the word that follows it, in whatever cell
        boolean comma = tokens.get(above.to()).after(Separator.COMMA);
        return goesOn ? (comma ? COMMA : NOTHING) : LINE;
    }
}
