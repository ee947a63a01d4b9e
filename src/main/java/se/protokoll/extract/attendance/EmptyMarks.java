package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import se.protokoll.extract.labels.TableHeading;
import se.protokoll.extract.labels.TableHeading.Column;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Separators;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;

/** Tables in which those who came have a cross in a column of its own, and the others an empty cell. */
final class EmptyMarks {

    /** Fewer crosses are no column of them. */
    private static final int FEWEST = 3;

    private static final Word PRESENT = new Word("närv");

    private final List<Token> tokens;

    /**
     * For each column of names where the columns begin that say who of them came, with those below no other heading.
     */
    private final Map<Integer, List<Range>> marks;

    /** Columns from one to before another. */
    private record Range(int from, int to) {

        boolean holds(int column) {
            return column >= from && column < to;
        }
    }

    private int crosses;
    private int words;

    /** For the last token of a name's cell the word that its empty cell stands for. */
    private final Map<Token, Token> absences = new HashMap<>();

    /** For a letter of how somebody came the word that they did. */
    private final Map<Token, Token> others = new HashMap<>();

    private EmptyMarks(List<Token> rows, NavigableMap<Integer, Column> cells) {
        this.tokens = rows;
        this.marks = marksOf(cells);
    }

    /**
     * The table with a word in each cell that is empty because somebody did not come, or holds a letter of how they did.
     *
     * @param table with its heading
     */
    static List<Token> inWords(TableHeading heading, List<Token> table) {
        var rows = table.subList(heading.length(), table.size());
        var empty = new EmptyMarks(rows, heading.cells(table));
        return empty.find() ? empty.filled(table) : table;
    }

    private static Map<Integer, List<Range>> marksOf(NavigableMap<Integer, Column> cells) {
        var marks = new HashMap<Integer, List<Range>>();
        Integer names = null;
        for (var cell : cells.entrySet()) {
            if (cell.getValue() == Column.NAME || cell.getValue() == Column.SUBSTITUTE) {
                names = cell.getKey();
            } else if (cell.getValue() == Column.PRESENCE && names != null) {
                var next = cells.higherKey(cell.getKey());
                marks.computeIfAbsent(names, column -> new ArrayList<>())
                        .add(new Range(cell.getKey(), next == null ? Integer.MAX_VALUE : next));
            }
        }
        return marks;
    }

    /** Looks for the cells, and whether enough of the others have a cross. */
    private boolean find() {
        int from = 0;
        while (from < tokens.size() && !marks.isEmpty()) {
            int to = from + 1;
            while (to < tokens.size()
                    && tokens.get(to).line() == tokens.get(from).line()) {
                to++;
            }
            read(tokens.subList(from, to));
            from = to;
        }
        return crosses >= FEWEST && crosses > words;
    }

    private void read(List<Token> row) {
        var last = new HashMap<Integer, Token>();
        var first = new HashMap<Integer, Token>();
        for (Token token : row) {
            first.putIfAbsent(token.column(), token);
            last.put(token.column(), token);
        }
        marks.forEach((names, ranges) -> {
            var name = last.get(names);
            var beside = row.stream()
                    .filter(token -> ranges.stream().anyMatch(range -> range.holds(token.column())))
                    .toList();
            boolean cross = beside.stream().anyMatch(EmptyMarks::isCross);
            if (beside.size() == 1 && isOtherWay(beside.getFirst())) {
                others.put(beside.getFirst(), beside.getFirst().withWord(PRESENT));
            }
            crosses += cross ? 1 : 0;
            words += cross || beside.isEmpty() ? 0 : 1;
            boolean heading = last.size() == 1;
            boolean named = name != null && first.getOrDefault(names, name).isCapitalised();
            if (name != null && named && beside.isEmpty() && !heading) {
                absences.put(name, absence(name, ranges.getFirst().from()));
            }
        });
    }

    /** "D" for those who came digitally, with or without an explanation. */
    private static boolean isOtherWay(Token mark) {
        return mark.text().length() == 1
                && mark.isCapitalised()
                && !SmallWords.isMark(mark.key())
                && !SmallWords.isMarkLetter(mark.key());
    }

    private static boolean isCross(Token mark) {
        return SmallWords.isMark(mark.key()) && !SmallWords.isAbsent(mark.text());
    }

    /** A word without a place of its own, right behind the name. */
    private static Token absence(Token name, int column) {
        return new Token(
                new Word("frånv"),
                name.end(),
                name.end(),
                Separators.of(Set.of(Separator.CELL)),
                name.line(),
                column,
                false);
    }

    private List<Token> filled(List<Token> table) {
        var filled = new ArrayList<Token>(table.size() + absences.size());
        for (Token token : table) {
            filled.add(others.getOrDefault(token, token));
            var absence = absences.get(token);
            if (absence != null) {
                filled.add(absence);
            }
        }
        return filled;
    }
}
