package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Separators;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;

/**
 * Lists of people side by side whose entries go on below: what stands there is said of whoever is named above it, not of the
 * person on its left.
 *
 * <pre>
 * Anna Ek (S)           Bo Lind (M) för Eva Ros (M), §§
 * Carl Ås (C)           12–14
 * Dora Al (V)           Ida Sund, Hjo
 *                       (punkt 2)
 * </pre>
 */
final class HangingCells {

    /** People who stand in a column to the right, so that it is one of names. */
    private static final int FEWEST = 2;

    /** Characters by which what goes on is indented. */
    private static final int INDENT = 3;

    /** Lines between a cell and what goes on below it. */
    private static final int NEAR = 2;

    /**
     * Tokens in one cell, or between gaps of one line.
     *
     * @param below what goes on below it
     * @param goesOn whether it ends with a comma
     */
    private record Cell(List<Token> tokens, List<Cell> below, boolean goesOn) {

        Token first() {
            return tokens.getFirst();
        }

        boolean namesSomebody() {
            return tokens.size() > 1
                    && GivenNames.swedish().contains(first().text())
                    && tokens.get(1).isCapitalised()
                    && tokens.get(1).before().isEmpty();
        }
    }

    private final List<Cell> cells;

    /** How many people begin in each column, see {@link #column}. */
    private final Map<Integer, Integer> people = new HashMap<>();

    /** The last cell so far in each column. */
    private final Map<Integer, Cell> last = new HashMap<>();

    private HangingCells(List<Cell> cells) {
        this.cells = cells;
        cells.stream().filter(Cell::namesSomebody).forEach(cell -> people.merge(column(cell), 1, Integer::sum));
    }

    /** The list with what goes on below a cell right behind it; itself where nothing does. */
    static List<Token> joined(List<Token> tokens) {
        var cells = cells(tokens);
        var left = new HangingCells(cells).joined();
        if (left.size() == cells.size()) {
            return tokens;
        }
        var joined = new ArrayList<Token>(tokens.size());
        left.forEach(cell -> add(cell, joined));
        return joined;
    }

    private static List<Cell> cells(List<Token> tokens) {
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < tokens.size(); at++) {
            int end = at + 1;
            while (end < tokens.size() && tokens.get(end).sharesCell(tokens.get(at))) {
                end++;
            }
            boolean comma = end < tokens.size() && tokens.get(end).after(Separator.COMMA);
            cells.add(new Cell(tokens.subList(at, end), new ArrayList<>(), comma));
            at = end - 1;
        }
        return cells;
    }

    /** The cells that go on no other, with those that do. */
    private List<Cell> joined() {
        var left = new ArrayList<Cell>();
        int line = -1;
        boolean named = false;
        for (var cell : cells) {
            named = named && cell.first().line() == line;
            line = cell.first().line();
            // Where nobody is named on its left it is read as said of whoever stands above it anyway.
            var above = named && !cell.namesSomebody() ? above(cell) : null;
            if (above == null) {
                left.add(cell);
                last.put(column(cell), cell);
            } else {
                above.below().add(cell);
            }
            named |= cell.namesSomebody();
        }
        return left;
    }

    /** The cell above that one goes on; null where it begins something itself. */
    private @Nullable Cell above(Cell cell) {
        int column = column(cell);
        for (int indent = 0; indent <= (isInRow(cell) ? 0 : INDENT); indent++) {
            var above = last.get(column - indent);
            if (above != null
                    && above.namesSomebody()
                    && people.getOrDefault(column - indent, 0) >= FEWEST
                    && cell.first().line() > above.first().line()
                    && cell.first().line() - above.first().line()
                            <= NEAR + above.below().size()
                    && isRest(above, cell)) {
                return above;
            }
        }
        return null;
    }

    /** The column of a line, or of a row, which are counted by themselves. */
    private static int column(Cell cell) {
        return isInRow(cell) ? -cell.first().column() : cell.first().column();
    }

    private static boolean isInRow(Cell cell) {
        return cell.first().after(Separator.CELL);
    }

    private static boolean isRest(Cell above, Cell cell) {
        var first = cell.first();
        boolean numbers = first.isNumeric() && above.tokens().getLast().text().startsWith("§");
        boolean bracket = first.after(Separator.OPEN);
        boolean indented = first.column() > above.first().column()
                && (first.isLowerCase() || cell.tokens().stream().anyMatch(HangingCells::tellsOrganisation));
        return numbers || bracket || indented || (above.goesOn() && first.isLowerCase());
    }

    private static boolean tellsOrganisation(Token token) {
        return token.word().isCue() || OrganisationWords.isAcronym(token.text());
    }

    private static void add(Cell cell, List<Token> joined) {
        joined.addAll(cell.tokens());
        for (var below : cell.below()) {
            var tokens = below.tokens();
            joined.add(tokens.getFirst().withBefore(before(tokens.getFirst())));
            joined.addAll(tokens.subList(1, tokens.size()));
        }
    }

    private static Separators before(Token first) {
        return Separators.of(
                first.after(Separator.OPEN)
                        ? Set.of(Separator.OPEN)
                        : first.isNumeric() ? Set.of() : Set.of(Separator.COMMA));
    }
}
