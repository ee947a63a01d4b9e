package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Blanks;

/**
 * A table in which minutes are kept, "Nr | Ärende | Anteckningar | Beslut | Ansvarig", or what was decided in them, "Beslut |
 * Ansvarig | Klart": what its columns hold, and its rows.
 *
 * @param head the row with the headings of the columns
 * @param columns what each column holds
 * @param rows the rows below, in their order, those over a page break included
 */
public record MinutesTable(Line head, List<Column> columns, List<Line> rows) {

    /** What a column of such a table holds. */
    public enum Column {
        /** The number of the item, or of the row. */
        NUMBER,
        TITLE,
        /** The title, and on the lines below it what was said. */
        TITLED_TEXT,
        /** What was said. */
        TEXT,
        /** What was decided. */
        DECISION,
        /** The number of the item in which something was decided. */
        ITEM,
        /** Who does what by when. */
        TASK,
        /** What was applied for, and by whom. */
        OTHER
    }

    private static final Set<String> NUMBERS = Set.of("nr", "§", "#", "punkt nr", "ärendenr", "nummer");
    private static final Set<String> TITLES = Set.of(
            "ärende",
            "ärenden",
            "rubrik",
            "fråga",
            "ämne",
            "område",
            "punkt",
            "dagordningspunkt",
            "dagordning",
            "agenda");
    private static final Set<String> TEXTS = Set.of(
            "anteckning",
            "anteckningar",
            "minnesanteckning",
            "minnesanteckningar",
            "notering",
            "noteringar",
            "diskussion",
            "kommentar",
            "kommentarer",
            "information",
            "referat",
            "innehåll");

    /** A column for several things says of each what it is: "Beslut: …", "Åtgärd: …". */
    private static final Pattern MIXED = Pattern.compile("(?:\\p{L}+ ?(?:/|,|och|&) ?)+\\p{L}+");

    /** "Punkt och anteckning" */
    private static final Pattern TITLED = Pattern.compile("(\\p{L}+) ?(?:/|,|och|&) ?(\\p{L}+)");

    private static final String DECISION = "beslut";

    private static final Set<String> TASKS = Set.of(
            "ansvarig",
            "ansvariga",
            "ansvar",
            "vem",
            "klart",
            "klart när",
            "senast",
            "status",
            "när",
            "datum",
            "deadline",
            "åtgärd",
            "åtgärder",
            "att göra");

    /** Whoever decided in the place of the body that met. */
    private static final Pattern DELEGATED =
            Pattern.compile("delegat.*|delegering.*|handläggare|beslutsfattare|.*datum");

    /** "Bidrag beviljas.": what was decided on a row, as lists of what others have decided do not tell it. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\S*\\s(?s:.*)\\.");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]?");

    private static final int FEWEST = 2;

    public MinutesTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Every such table of a document. */
    static List<MinutesTable> in(Layout layout) {
        var tables = new ArrayList<MinutesTable>();
        var lines = layout.inside();
        var furniture = layout.furniture();
        for (int i = 0; i < lines.size(); i++) {
            var columns = lines.get(i).isRow() ? columns(layout, lines.get(i)) : null;
            if (columns == null) {
                continue;
            }
            var head = lines.get(i);
            var rows = new ArrayList<Line>();
            int at = i + 1;
            while (at < lines.size() && (lines.get(at).isRow() || furniture.get(at))) {
                boolean repeated = layout.text(lines.get(at)).equals(layout.text(head));
                if (lines.get(at).isRow() && !repeated && !furniture.get(at)) {
                    rows.add(lines.get(at));
                }
                at++;
            }
            var table = new MinutesTable(head, columns, rows).withItems(layout).withTitledText(layout);
            if (table.isOfMinutes() && (!table.grants() || table.tells(layout))) {
                tables.add(table);
                i = at - 1;
            }
        }
        return tables;
    }

    /** Whether its rows are the items of the meeting. */
    public boolean listsItems() {
        return columns.contains(Column.TITLED_TEXT)
                || (columns.contains(Column.TITLE)
                        && (columns.contains(Column.TEXT) || columns.contains(Column.DECISION)));
    }

    /** Whether it tells of each decision in which item it was made. */
    public boolean isLog() {
        return columns.contains(Column.ITEM);
    }

    /** The cells of a row that hold that, from left to right; empty ones left out. */
    public List<Segment> cells(Line row, Column column) {
        var cells = new ArrayList<Segment>();
        for (int i = 0; i < row.segments().size(); i++) {
            var cell = row.segments().get(i);
            if (cell.start() < cell.end() && columns.get(columnOf(row, i)) == column) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /**
     * Where the first line of a cell ends: the title, where what was said stands below it in the same cell.
     *
     * @param text what the cell is part of
     */
    public static int firstLineEnd(String text, Segment cell) {
        int newline = text.indexOf('\n', cell.start());
        return newline < 0 || newline > cell.end() ? cell.end() : newline;
    }

    /** The heading over what a column holds; null where there is no such column. */
    public @Nullable Segment heading(Column column) {
        int at = columns.indexOf(column);
        return at < 0 ? null : head.segments().get(at);
    }

    /** A table within a cell has cells of its own, and those behind it belong to the last columns. */
    private int columnOf(Line row, int cell) {
        int more = row.segments().size() - columns.size();
        int wide = columns.indexOf(Column.TEXT);
        if (more <= 0 || wide < 0 || cell <= wide) {
            return Math.min(cell, columns.size() - 1);
        }
        return Math.max(wide, cell - more);
    }

    /** The number that a text is; null where it is none. */
    public static @Nullable String number(String text) {
        var number = NUMBER.matcher(text.strip());
        return number.matches() ? number.group(1) : null;
    }

    private static @Nullable List<Column> columns(Layout layout, Line row) {
        var columns = new ArrayList<Column>();
        for (var cell : row.segments()) {
            var column = column(
                    Blanks.folded(layout.text(cell)).toLowerCase(Locale.ROOT).replaceAll("[*:.]", ""));
            columns.add(column);
        }
        return columns.size() < FEWEST || (columns.contains(Column.OTHER) && !isGranting(layout, row, columns))
                ? null
                : columns;
    }

    /**
     * "Dnr | Sökande | Sökt bidrag | Beslut": whatever stands over the other columns, what was decided stands in the
     * last.
     */
    private static boolean isGranting(Layout layout, Line row, List<Column> columns) {
        int last = columns.size() - 1;
        return last >= FEWEST
                && columns.get(last) == Column.DECISION
                && columns.subList(0, last).stream()
                        .allMatch(column -> column == Column.OTHER || column == Column.NUMBER)
                && row.segments().stream()
                        .noneMatch(cell -> DELEGATED
                                .matcher(layout.text(cell).strip().toLowerCase(Locale.ROOT))
                                .matches());
    }

    private static Column column(String heading) {
        if (NUMBERS.contains(heading)) {
            return Column.NUMBER;
        }
        if (TITLES.contains(heading)) {
            return Column.TITLE;
        }
        if (heading.equals(DECISION)) {
            return Column.DECISION;
        }
        var titled = TITLED.matcher(heading);
        if (titled.matches() && TITLES.contains(titled.group(1)) && TEXTS.contains(titled.group(2))) {
            return Column.TITLED_TEXT;
        }
        if (TEXTS.contains(heading)
                || (heading.contains(DECISION) && MIXED.matcher(heading).matches())) {
            return Column.TEXT;
        }
        return TASKS.contains(heading) || heading.isEmpty() ? Column.TASK : Column.OTHER;
    }

    /**
     * "Punkt" is over titles, over numbers of items whose titles stand beside, or over those of items told elsewhere.
     */
    private MinutesTable withItems(Layout layout) {
        int first = columns.indexOf(Column.TITLE);
        if (first < 0 || rows.isEmpty() || !rows.stream().allMatch(row -> isNumbered(layout, row, first))) {
            return this;
        }
        var other = new ArrayList<>(columns);
        boolean titled = columns.subList(first + 1, columns.size()).contains(Column.TITLE);
        other.set(first, titled ? Column.NUMBER : Column.ITEM);
        return new MinutesTable(head, other, rows);
    }

    /**
     * "Nr | Punkt | Ansvarig": what was said stands below the titles, in their cells, where there is no column for it.
     */
    private MinutesTable withTitledText(Layout layout) {
        int title = columns.indexOf(Column.TITLE);
        boolean apart = columns.contains(Column.TEXT) || columns.contains(Column.DECISION);
        if (title < 0 || apart || !columns.contains(Column.NUMBER)) {
            return this;
        }
        long broken = rows.stream()
                .filter(row -> title < row.segments().size()
                        && layout.text(row.segments().get(title)).indexOf('\n') >= 0)
                .count();
        if (broken < FEWEST || broken * 2 < rows.size()) {
            return this;
        }
        var other = new ArrayList<>(columns);
        other.set(title, Column.TITLED_TEXT);
        return new MinutesTable(head, other, rows);
    }

    private static boolean isNumbered(Layout layout, Line row, int cell) {
        if (cell >= row.segments().size()) {
            return false;
        }
        String text = layout.text(row.segments().get(cell));
        return text.isBlank() || number(text) != null;
    }

    private boolean isOfMinutes() {
        boolean decides = columns.contains(Column.DECISION);
        return listsItems() || grants() || (decides && (isLog() || columns.contains(Column.TASK)));
    }

    /** Whether it tells of each application what was decided on it. */
    public boolean grants() {
        return columns.contains(Column.OTHER);
    }

    private boolean tells(Layout layout) {
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.segments().size() == columns.size()
                                && SENTENCE.matcher(layout.text(row.segments().getLast())
                                                .strip())
                                        .matches());
    }
}
