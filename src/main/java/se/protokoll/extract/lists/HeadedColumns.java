package se.protokoll.extract.lists;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.ColumnHeads;
import se.protokoll.extract.labels.TableHeading;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Roles;

/** What the heading of a table leads one to expect at the beginning of each cell. */
final class HeadedColumns implements ColumnPrior {

    private static final double EXPECTED = 2.5;
    private static final double UNEXPECTED_NAME = -3;

    /** The number of somebody's votes is no number of an item. */
    private static final double NUMBER_ONLY = -5;

    /** "L" for those who came by a link is no party. */
    private static final double LETTER_ONLY = -8;

    /** For each token the column whose cell it begins; null where it begins none. */
    private final List<TableHeading.@Nullable Column> beginnings;

    /** Tokens behind the first of a cell of names, where affiliations have a column of their own. */
    private final BitSet withinNames;

    /** Whether the columns are cells, so that nothing stands in one by its place alone. */
    private final boolean cells;

    private HeadedColumns(List<TableHeading.@Nullable Column> beginnings, BitSet withinNames, boolean cells) {
        this.beginnings = beginnings;
        this.withinNames = withinNames;
        this.cells = cells;
    }

    /** See {@link ColumnPrior#of}. */
    static ColumnPrior of(TableHeading heading, List<Token> tokens, List<Token> rows) {
        var heads = ColumnHeads.of(tokens.subList(0, heading.length()));
        boolean cells = heads.firsts().stream()
                .skip(1)
                .anyMatch(token -> token.after(Separator.CELL) || token.after(Separator.GAP));
        if (!cells) {
            return NONE;
        }
        var beginnings = new ArrayList<TableHeading.@Nullable Column>();
        var withinNames = new BitSet();
        boolean affiliations = heading.columns().contains(TableHeading.Column.AFFILIATION);
        boolean names = false;
        int cell = 0;
        for (int i = 0; i < rows.size(); i++) {
            var token = rows.get(i);
            boolean newRow = i == 0 || token.line() != rows.get(i - 1).line();
            boolean begins = newRow || token.after(Separator.CELL) || token.after(Separator.GAP);
            cell = newRow ? 0 : begins ? cell + 1 : cell;
            beginnings.add(begins ? column(heading, heads, token, cell) : null);
            names = begins ? beginnings.getLast() == TableHeading.Column.NAME : names;
            withinNames.set(
                    i, affiliations && names && !begins && token.before().isEmpty());
        }
        return new HeadedColumns(beginnings, withinNames, !heading.cells(tokens).isEmpty());
    }

    private static TableHeading.@Nullable Column column(
            TableHeading heading, ColumnHeads heads, Token token, int cell) {
        long places = heads.firsts().stream().map(Token::column).distinct().count();
        int index = places == heads.words().size() ? heads.nearest(token) : cell;
        var column = index < heading.columns().size() ? heading.columns().get(index) : TableHeading.Column.OTHER;
        // below the name of a member, what each of its people is: "Ordinarie", "Ersättare"
        boolean role = column == TableHeading.Column.AFFILIATION
                && Roles.swedish().normalise(token.text()).isPresent();
        return role ? TableHeading.Column.ROLE : column;
    }

    @Override
    public double score(int at, PieceKind kind) {
        if (withinNames.get(at) && kind.isAffiliation()) {
            return UNEXPECTED_NAME;
        }
        var column = at < beginnings.size() ? beginnings.get(at) : null;
        if (column == null || column == TableHeading.Column.OTHER) {
            return 0;
        }
        boolean expected = switch (column) {
            case NAME, SUBSTITUTE -> kind == PieceKind.NAME;
            case AFFILIATION -> kind.isAffiliation();
            case PARTY -> kind == PieceKind.PARTY;
            case ROLE -> kind == PieceKind.ROLE;
            case PRESENCE -> kind == PieceKind.MARK || kind == PieceKind.REMARK;
            case REMARK -> kind == PieceKind.REMARK || kind == PieceKind.ROLE;
            case NUMBER -> kind == PieceKind.NOISE;
            case OTHER -> false;
        };
        boolean remark = kind == PieceKind.REMARK && column == TableHeading.Column.NUMBER;
        if (cells && kind == PieceKind.PARTY && column == TableHeading.Column.PRESENCE) {
            return LETTER_ONLY;
        }
        return expected ? EXPECTED : kind == PieceKind.NAME ? UNEXPECTED_NAME : remark ? NUMBER_ONLY : 0;
    }
}
