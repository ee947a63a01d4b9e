package se.protokoll.extract.labels;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;

/**
 * The heading of an attendance table: what its columns hold.
 *
 * @param columns from left to right
 * @param length number of tokens the heading takes
 */
public record TableHeading(List<Column> columns, int length) {

    /** What a column of an attendance table holds. */
    public enum Column {
        NAME,
        AFFILIATION,
        PARTY,
        ROLE,
        PRESENCE,
        SUBSTITUTE,
        REMARK,
        NUMBER,
        /** Something else, or what is not understood. */
        OTHER
    }

    /** A column's words end at the next column; a heading of one word after the other fills a segment each. */
    public static @Nullable TableHeading at(List<Token> tokens, int from) {
        var columns = new ArrayList<Column>();
        var beside = new HashMap<Integer, Column>();
        Set<Column> found = EnumSet.noneOf(Column.class);
        int at = from;
        boolean wide = false;
        while (at < tokens.size()
                && (at == from || continues(tokens.get(from), tokens.get(at)))
                && !(wide && tokens.get(at).beginsLine())
                && !(at > from && beginsTable(tokens, from, at))) {
            wide |= at > from
                    && tokens.get(at).after(Separator.GAP)
                    && !tokens.get(at).beginsLine();
            int end = at + 1;
            while (end < tokens.size()
                    && !tokens.get(end).beginsSegment()
                    && !tokens.get(end).after(Separator.COLON)) {
                end++;
            }
            boolean row = tokens.get(at).after(Separator.CELL)
                    || (end < tokens.size() && tokens.get(end).after(Separator.CELL));
            var column = ColumnWords.of(tokens.subList(at, end), row);
            boolean marks = column == Column.NAME
                    && (ColumnWords.key(tokens.get(at)).startsWith("närvar")
                            ? found.contains(Column.NAME)
                            : (found.contains(Column.PRESENCE) || found.contains(Column.PARTY))
                                    && LabelLexicon.exact(tokens.subList(at, end)) == Label.ABSENT);
            column = marks ? Column.PRESENCE : column;
            if (column == null && (end - at > 3 || tokens.get(at).beginsLine())) {
                break;
            }
            var phrase = ColumnWords.beside(tokens.subList(at, end));
            if (phrase != null && column == null) {
                beside.put(columns.size(), phrase);
            }
            columns.add(column == null ? Column.OTHER : column);
            if (column != null) {
                found.add(column);
            }
            at = end;
        }
        boolean heading = found.contains(Column.NAME) && found.size() >= 2;
        beside.forEach(columns::set);
        int end = found.contains(Column.PRESENCE) ? behindSecondRow(tokens, behindHalves(tokens, from, at)) : at;
        return heading ? new TableHeading(columns, end - from) : null;
    }

    /** Whether a row of cells begins below a line that is none: a title over the table is no column of it. */
    private static boolean beginsTable(List<Token> tokens, int from, int at) {
        boolean below = tokens.get(at).beginsLine()
                && tokens.get(at).line() != tokens.get(from).line()
                && tokens.subList(from, at).stream().noneMatch(token -> token.after(Separator.CELL));
        for (int to = at + 1;
                below
                        && to < tokens.size()
                        && tokens.get(to).line() == tokens.get(at).line();
                to++) {
            if (tokens.get(to).after(Separator.CELL)) {
                return true;
            }
        }
        return false;
    }

    /** "Namn   När-" over "varo": behind the line that holds the other halves of broken words. */
    private static int behindHalves(List<Token> tokens, int from, int to) {
        boolean broken = tokens.subList(from, to).stream()
                .anyMatch(token -> token.text().endsWith("-") && token.text().length() > 1);
        int end = to;
        while (broken
                && end < tokens.size()
                && tokens.get(end).isLowerCase()
                && (end == to || !tokens.get(end).beginsLine())) {
            end++;
        }
        return end == tokens.size() || tokens.get(end).beginsLine() ? end : to;
    }

    /**
     * "| | Närv | Frånv" or "| | Ja | Nej" below "Namn | Parti | Närvaro |": the columns that a heading over several of
     * them has.
     */
    private static int behindSecondRow(List<Token> tokens, int from) {
        boolean row = from < tokens.size()
                && tokens.get(from).beginsLine()
                && tokens.get(from).after(Separator.CELL)
                && tokens.get(from).column() > 0;
        int end = from;
        boolean absence = false;
        boolean votes = true;
        while (row && end < tokens.size() && (end == from || !tokens.get(end).beginsLine())) {
            var token = tokens.get(end++);
            absence |= LabelLexicon.exact(List.of(token)) == Label.ABSENT;
            votes &= CellCrosses.isVote(ColumnWords.key(token));
            row = votes || (!CellCrosses.isCross(token.text()) && !token.isNumeric());
        }
        boolean several = votes && end > from + 1;
        return row && (absence || several) ? end : from;
    }

    /** The tokens behind the heading, without those of its repetitions at the top of every page. */
    public List<Token> rows(List<Token> tokens) {
        var rows = new ArrayList<Token>();
        var first = tokens.getFirst();
        var crosses =
                columns.contains(Column.PRESENCE) ? CellCrosses.meanings(tokens, length) : Map.<Integer, String>of();
        var heads = ColumnHeads.of(tokens.subList(0, length));
        int at = length;
        while (at < tokens.size()) {
            boolean again = tokens.get(at).text().equals(first.text()) && repeats(tokens, at);
            if (again) {
                at += length;
            } else {
                var token = tokens.get(at++);
                String says = CellCrosses.isCross(ColumnWords.key(token))
                        ? crosses.get(heads.firsts().get(heads.nearest(token)).column())
                        : null;
                if (says == null) {
                    rows.add(token);
                } else if (!says.isEmpty()) {
                    rows.add(token.withWord(new Word(says)));
                }
            }
        }
        return rows;
    }

    /**
     * What the cells of a table's rows hold, by the place of their column; empty where the heading is none of a table, so
     * that nobody can tell an empty cell.
     *
     * @param tokens the table with its heading
     */
    public NavigableMap<Integer, Column> cells(List<Token> tokens) {
        var cells = new TreeMap<Integer, Column>();
        int column = 0;
        for (int at = 0; at < length && column < columns.size(); at++) {
            if (at > 0
                    && !tokens.get(at).after(Separator.CELL)
                    && tokens.get(at).beginsSegment()) {
                return new TreeMap<>();
            }
            if (at == 0 || tokens.get(at).after(Separator.CELL)) {
                cells.put(tokens.get(at).column(), columns.get(column++));
            }
        }
        return cells;
    }

    private boolean repeats(List<Token> tokens, int at) {
        for (int i = 0; i < length; i++) {
            if (at + i >= tokens.size()
                    || !tokens.get(at + i).text().equals(tokens.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** A row of cells is a heading of its own below what stands above it, and ends where the next row begins. */
    private static boolean continues(Token first, Token token) {
        boolean row = token.beginsLine()
                && token.line() != first.line()
                && (token.after(Separator.CELL) || first.after(Separator.CELL));
        return token.beginsSegment() && !token.after(Separator.PARAGRAPH) && !row;
    }
}
