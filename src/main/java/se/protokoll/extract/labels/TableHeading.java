package se.protokoll.extract.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private static final Map<String, Column> WORDS = Map.ofEntries(
            Map.entry("namn", Column.NAME),
            Map.entry("name", Column.NAME),
            Map.entry("deltagare", Column.NAME),
            Map.entry("ledamot", Column.NAME),
            Map.entry("ledamöter", Column.NAME),
            Map.entry("närvarande", Column.NAME),
            Map.entry("person", Column.NAME),
            Map.entry("representant", Column.NAME),
            Map.entry("ombud", Column.NAME),
            Map.entry("ordinarie", Column.NAME),
            Map.entry("organisation", Column.AFFILIATION),
            Map.entry("kommun", Column.AFFILIATION),
            Map.entry("myndighet", Column.AFFILIATION),
            Map.entry("företräder", Column.AFFILIATION),
            Map.entry("representerar", Column.AFFILIATION),
            Map.entry("arbetsplats", Column.AFFILIATION),
            Map.entry("part", Column.AFFILIATION),
            Map.entry("medlem", Column.AFFILIATION),
            Map.entry("medlemskommun", Column.AFFILIATION),
            Map.entry("huvudman", Column.AFFILIATION),
            Map.entry("från", Column.AFFILIATION),
            Map.entry("parti", Column.PARTY),
            Map.entry("funktion", Column.ROLE),
            Map.entry("roll", Column.ROLE),
            Map.entry("mötesroll", Column.ROLE),
            Map.entry("titel", Column.ROLE),
            Map.entry("befattning", Column.ROLE),
            Map.entry("uppdrag", Column.ROLE),
            Map.entry("närvaro", Column.PRESENCE),
            Map.entry("när-varo", Column.PRESENCE),
            Map.entry("när", Column.PRESENCE),
            Map.entry("när-", Column.PRESENCE),
            Map.entry("närv", Column.PRESENCE),
            Map.entry("deltog", Column.PRESENCE),
            Map.entry("§", Column.PRESENCE),
            Map.entry("§§", Column.PRESENCE),
            Map.entry("status", Column.PRESENCE),
            Map.entry("ersättare", Column.SUBSTITUTE),
            Map.entry("anmärkning", Column.REMARK),
            Map.entry("anm", Column.REMARK),
            Map.entry("kommentar", Column.REMARK),
            Map.entry("notering", Column.REMARK),
            Map.entry("anteckning", Column.REMARK),
            Map.entry("ers", Column.REMARK),
            Map.entry("övrigt", Column.REMARK),
            Map.entry("tj", Column.REMARK),
            Map.entry("tjg", Column.REMARK),
            Map.entry("anslöt", Column.REMARK),
            Map.entry("lämnade", Column.REMARK),
            Map.entry("anslutning", Column.REMARK),
            Map.entry("joined", Column.REMARK),
            Map.entry("left", Column.REMARK),
            Map.entry("varaktighet", Column.REMARK),
            Map.entry("duration", Column.REMARK),
            Map.entry("antal", Column.NUMBER),
            Map.entry("röster", Column.NUMBER),
            Map.entry("nr", Column.NUMBER));

    private static final Set<String> ABBREVIATED = Set.of(
            "närv",
            "närvaro",
            "närvarande",
            "tjänstg",
            "tjg",
            "tjänstgörande",
            "ers",
            "ersättare",
            "parti",
            "kommun",
            "org",
            "anm",
            "sign",
            "signatur",
            "ja",
            "nej",
            "avst",
            "avstår",
            "tid",
            "röst",
            "votering",
            "omröstning",
            "§",
            "§§");

    /** What columns hold whose headings tell so only beside others, for rows hold the same words; a tick is read as "x". */
    private static final Map<String, Column> PHRASES = Map.ofEntries(
            Map.entry("x", Column.PRESENCE),
            Map.entry("på plats", Column.PRESENCE),
            Map.entry("på distans", Column.PRESENCE),
            Map.entry("distans", Column.PRESENCE),
            Map.entry("digitalt", Column.PRESENCE),
            Map.entry("fysiskt", Column.PRESENCE),
            Map.entry("teams", Column.PRESENCE),
            Map.entry("via teams", Column.PRESENCE),
            Map.entry("skype", Column.PRESENCE),
            Map.entry("zoom", Column.PRESENCE),
            Map.entry("länk", Column.PRESENCE),
            Map.entry("via länk", Column.PRESENCE),
            Map.entry("frånv", Column.PRESENCE),
            Map.entry("frånvarande", Column.PRESENCE),
            Map.entry("frånvaro", Column.PRESENCE),
            Map.entry("ersatt av", Column.SUBSTITUTE),
            Map.entry("ersätts av", Column.SUBSTITUTE));

    private static final Set<String> CROSSES = Set.of("x", "1", "ja");

    /** What a cross below such a heading says of somebody, where another column says who came. */
    private static final Map<String, String> MEMBERSHIPS = Map.of(
            "ord", "ledamot",
            "ordinarie", "ledamot",
            "led", "ledamot",
            "ledamot", "ledamot",
            "ers", "ersättare",
            "ersättare", "ersättare",
            "suppl", "suppleant",
            "suppleant", "suppleant");

    /** Columns that tell how somebody voted. */
    private static final Set<String> VOTES = Set.of("ja", "nej", "avst", "avstår", "avstod");

    private static final Set<String> LEGEND = Set.of(
            "närvarande",
            "frånvarande",
            "närv",
            "frånv",
            "närvaro",
            "frånvaro",
            "ej",
            "inte",
            "förhinder",
            "tjänstgörande",
            "och",
            "=");

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
            var column = column(tokens.subList(at, end), row);
            boolean marks = column == Column.NAME
                    && (key(tokens.get(at)).startsWith("närvar")
                            ? found.contains(Column.NAME)
                            : (found.contains(Column.PRESENCE) || found.contains(Column.PARTY))
                                    && LabelLexicon.exact(tokens.subList(at, end)) == Label.ABSENT);
            column = marks ? Column.PRESENCE : column;
            if (column == null && (end - at > 3 || tokens.get(at).beginsLine())) {
                break;
            }
            var phrase = PHRASES.get(
                    tokens.subList(at, end).stream().map(TableHeading::key).collect(Collectors.joining(" ")));
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
        int to = at + 1;
        while (to < tokens.size() && tokens.get(to).line() == tokens.get(at).line()) {
            to++;
        }
        return tokens.get(at).beginsLine()
                && tokens.get(at).line() != tokens.get(from).line()
                && tokens.subList(at, to).stream().anyMatch(token -> token.after(Separator.CELL))
                && tokens.subList(from, at).stream().noneMatch(token -> token.after(Separator.CELL));
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

    /** "| | Närv | Frånv" below "Namn | Parti | Närvaro |": the columns that a heading over several of them has. */
    private static int behindSecondRow(List<Token> tokens, int from) {
        boolean row = from < tokens.size()
                && tokens.get(from).beginsLine()
                && tokens.get(from).after(Separator.CELL)
                && tokens.get(from).column() > 0;
        int end = from;
        boolean absence = false;
        while (row && end < tokens.size() && (end == from || !tokens.get(end).beginsLine())) {
            var token = tokens.get(end++);
            absence |= LabelLexicon.exact(List.of(token)) == Label.ABSENT;
            row = !CROSSES.contains(token.text()) && !token.isNumeric();
        }
        return row && absence ? end : from;
    }

    /** A list without a first line that only abbreviates what its columns hold: "Närv. Tjänstg. ers." */
    public static List<Token> withoutAbbreviations(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()
                && (at == 0 || !tokens.get(at).beginsLine())
                && ABBREVIATED.contains(key(tokens.get(at)))) {
            at++;
        }
        boolean line = at >= 2 && at < tokens.size() && tokens.get(at).beginsLine();
        return line ? tokens.subList(at, tokens.size()) : tokens;
    }

    /** A list without the line that explains its marks: "1 = närvarande, 0 = frånvarande". */
    public static List<Token> withoutLegend(List<Token> tokens) {
        var kept = new ArrayList<Token>();
        int at = 0;
        while (at < tokens.size()) {
            int end = at + 1;
            while (end < tokens.size() && !tokens.get(end).beginsLine()) {
                end++;
            }
            var line = tokens.subList(at, end);
            boolean marks = line.stream().anyMatch(token -> token.text().length() == 1);
            boolean legend = marks
                    && line.size() > 2
                    && line.stream().allMatch(token -> token.text().length() == 1 || LEGEND.contains(key(token)));
            if (!legend) {
                kept.addAll(line.subList(legendEnd(line), line.size()));
            }
            at = end;
        }
        return kept;
    }

    /** "x = närvarande – = ej närvarande. Anna Ek tjänstgör": where the explanation of the marks ends in a line; 0 for none. */
    private static int legendEnd(List<Token> line) {
        int end = 0;
        while (end < line.size() && (line.get(end).text().length() == 1 || LEGEND.contains(key(line.get(end))))) {
            end++;
        }
        boolean words = line.subList(0, end).stream().anyMatch(token -> LEGEND.contains(key(token)));
        boolean stops = end < line.size() && line.get(end).after(Separator.STOP);
        return end > 2 && words && stops && line.getFirst().text().length() == 1 ? end : 0;
    }

    /** The tokens behind the heading, without those of its repetitions at the top of every page. */
    public List<Token> rows(List<Token> tokens) {
        var rows = new ArrayList<Token>();
        var first = tokens.getFirst();
        var crosses = crosses(tokens);
        int at = length;
        while (at < tokens.size()) {
            boolean again = tokens.get(at).text().equals(first.text()) && repeats(tokens, at);
            if (again) {
                at += length;
            } else {
                var token = tokens.get(at++);
                String says = CROSSES.contains(key(token)) ? crosses.get(headOf(token, tokens)) : null;
                if (says == null) {
                    rows.add(token);
                } else if (!says.isEmpty()) {
                    rows.add(token.withWord(new Word(says)));
                }
            }
        }
        return rows;
    }

    /** Where the heading of a token's column begins: of its cell, or of the column that it stands nearest to. */
    private int headOf(Token token, List<Token> tokens) {
        return tokens.subList(0, length).stream()
                .filter(head -> head.equals(tokens.getFirst()) || head.beginsSegment())
                .map(Token::column)
                .min(Comparator.comparingInt(column -> Math.abs(column - token.column())))
                .orElse(token.column());
    }

    /**
     * The cells in which a cross says something else than that somebody was there, with the word for it: that they were not,
     * or what they are; empty where it says nothing about that, as a vote.
     */
    private Map<Integer, String> crosses(List<Token> tokens) {
        var cells = new HashMap<Integer, String>();
        for (int at = 0; at < length && columns.contains(Column.PRESENCE); at++) {
            boolean alone = at + 1 >= tokens.size() || tokens.get(at + 1).beginsSegment();
            String word = key(tokens.get(at));
            if (alone && LabelLexicon.exact(tokens.subList(at, at + 1)) == Label.ABSENT) {
                cells.put(tokens.get(at).column(), "frånv");
            } else if (alone && VOTES.contains(word)) {
                cells.put(tokens.get(at).column(), "");
            } else if (alone && MEMBERSHIPS.containsKey(word)) {
                cells.put(tokens.get(at).column(), MEMBERSHIPS.get(word));
            }
        }
        return cells;
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

    /** A row of cells below a line that is none is a heading of its own. */
    private static boolean continues(Token first, Token token) {
        boolean row = token.beginsLine() && token.after(Separator.CELL) && !first.after(Separator.CELL);
        return token.beginsSegment() && !token.after(Separator.PARAGRAPH) && !row;
    }

    /** "Tjänstgörande ersättare" is a column; "Åstorps kommun" is a value. */
    private static @Nullable Column column(List<Token> words, boolean row) {
        Column column = WORDS.get(key(words.getLast()));
        var label = LabelLexicon.exact(words);
        if (column == null && words.size() == 1 && word(words).indexOf('/') > 0) {
            return Arrays.stream(word(words).split("/", -1))
                    .map(WORDS::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (row && column == null && label != null && label.listsPeople()) {
            return Column.NAME;
        }
        boolean more = WORDS.get(key(words.getFirst())) == Column.NAME
                && words.size() > 1
                && (words.get(1).after(Separator.COMMA) || key(words.get(1)).equals("och"))
                && WORDS.containsKey(key(words.getLast()));
        if (more) {
            return Column.NAME;
        }
        boolean qualified = words.size() == 2
                && (key(words.getFirst()).startsWith("tj") || WORDS.containsKey(key(words.getFirst())));
        return words.size() == 1 || qualified ? column : null;
    }

    /** Whether words head a column of affiliations and nothing else: "Organisation", "Kommun". */
    public static boolean isColumn(List<Token> words) {
        return words.size() == 1
                && words.getFirst().isCapitalised()
                && WORDS.get(key(words.getFirst())) == Column.AFFILIATION;
    }

    private static String word(List<Token> words) {
        return key(words.getLast());
    }

    private static String key(Token word) {
        String key = word.text().toLowerCase(SWEDISH);
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }
}
