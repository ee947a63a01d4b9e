package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokoll.extract.lists.GatheredCell;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * A list in one row of a table: a cell with all names and beside it, in the same order, a cell with what belongs to each.
 * How many people there are is what all cells can agree on.
 */
final class ParallelCells {

    /** One name beside one organisation is an ordinary row. */
    private static final int FEWEST = 2;

    private ParallelCells() {}

    /** The people of such a list; empty where the list is none. */
    static Optional<PairedColumns> in(List<Token> tokens, PersonNames persons) {
        var cells = cells(tokens).stream()
                .map(cell -> GatheredCell.of(cell, persons))
                .flatMap(Optional::stream)
                .toList();
        var names = cells.stream().filter(GatheredCell::holdsNames).toList();
        var others = cells.stream().filter(cell -> !cell.holdsNames()).toList();
        if (names.size() != 1 || others.isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(others.stream(), names.stream())
                .map(cell -> cell.entries().size())
                .distinct()
                .filter(count -> count >= FEWEST)
                .map(count -> columns(names.getFirst(), others, count))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<PairedColumns> columns(GatheredCell names, List<GatheredCell> others, int count) {
        var people = names.entries(count);
        var columns =
                others.stream().map(cell -> cell.entries(count).orElse(null)).toList();
        if (people.isEmpty() || columns.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        var values = new ArrayList<List<Piece>>();
        for (int i = 0; i < count; i++) {
            int row = i;
            values.add(columns.stream()
                    .filter(Objects::nonNull)
                    .flatMap(column -> column.get(row).stream())
                    .toList());
        }
        return Optional.of(new PairedColumns(0, 0, people.get(), values));
    }

    /** The cells of a single row; none where there are several rows. */
    private static List<List<Token>> cells(List<Token> tokens) {
        var cells = new ArrayList<List<Token>>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (i > 0 && token.beginsLine()) {
                return List.of();
            }
            if (i == 0 || token.after(Separator.GAP) || token.after(Separator.CELL)) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(token);
        }
        return cells.size() < 2 ? List.of() : cells;
    }
}
