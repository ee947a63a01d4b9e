package se.protokoll.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query as people write it: words that all must be there, "quoted" for a phrase, -word for without, a|b for either,
 * beginning* for a beginning, and field:word for where it must stand. What looks like syntax and is none is taken for
 * words; nothing is an error.
 *
 * @param clauses that all must hold
 */
record QueryText(List<Clause> clauses) {

    /** A field that a word can be asked for in. */
    enum Field {
        MUNICIPALITY,
        COUNTY,
        BODY,
        PARTY,
        PERSON,
        ROLE,
        YEAR,
        TITLE,
        NUMBER,
        FILE
    }

    /** How the words of a term belong together. */
    enum Form {
        WORD,
        PHRASE,
        BEGINNING
    }

    /**
     * Words to find.
     *
     * @param field where; null for anywhere
     */
    record Term(@Nullable Field field, Form form, String text) {}

    /**
     * One of several terms, or none of them.
     *
     * @param either at least one
     */
    record Clause(boolean not, List<Term> either) {}

    /** Whether words are looked for as they are written, anywhere. */
    boolean asWritten() {
        return clauses.stream()
                .flatMap(clause -> clause.either().stream())
                .anyMatch(term -> term.field() == null && term.form() != Form.WORD);
    }

    /** As more words than these each cost a look-up in every field. */
    static final int MOST_CLAUSES = 64;

    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("kommun", Field.MUNICIPALITY),
            Map.entry("municipality", Field.MUNICIPALITY),
            Map.entry("län", Field.COUNTY),
            Map.entry("county", Field.COUNTY),
            Map.entry("organ", Field.BODY),
            Map.entry("body", Field.BODY),
            Map.entry("parti", Field.PARTY),
            Map.entry("party", Field.PARTY),
            Map.entry("person", Field.PERSON),
            Map.entry("namn", Field.PERSON),
            Map.entry("name", Field.PERSON),
            Map.entry("roll", Field.ROLE),
            Map.entry("role", Field.ROLE),
            Map.entry("år", Field.YEAR),
            Map.entry("year", Field.YEAR),
            Map.entry("rubrik", Field.TITLE),
            Map.entry("titel", Field.TITLE),
            Map.entry("title", Field.TITLE),
            Map.entry("paragraf", Field.NUMBER),
            Map.entry("item", Field.NUMBER),
            Map.entry("fil", Field.FILE),
            Map.entry("file", Field.FILE));

    private static final Pattern PIECE = Pattern.compile(
            "(?<not>-)?(?:(?<field>\\p{L}++):)?(?:[\"”“](?<phrase>[^\"”“]*+)[\"”“]?|(?<word>[^\\s\"”“|]++))"
                    + "(?<or>\\s*+\\|)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** A paragraph by its number is one item, not every text with that number in it. */
    private static final Pattern PARAGRAPH = Pattern.compile("§+\\s*+(\\d++)");

    /** Numbers of cases and roads and the like, which are cut into several words: {@code 2018/123}, {@code E4:an}. */
    private static final Pattern JOINED = Pattern.compile(".*[\\p{L}\\p{N}][^\\p{L}\\p{N}\\s]+[\\p{L}\\p{N}].*");

    QueryText {
        clauses = List.copyOf(clauses);
    }

    /** Reads what somebody wrote. */
    static QueryText of(String written) {
        var clauses = new ArrayList<Clause>();
        var pieces = PIECE.matcher(PARAGRAPH.matcher(written).replaceAll("paragraf:$1"));
        var either = new ArrayList<Term>();
        boolean not = false;
        while (pieces.find() && clauses.size() < MOST_CLAUSES) {
            if (either.isEmpty()) {
                not = pieces.group("not") != null;
            }
            term(pieces).filter(QueryText::says).forEach(either::add);
            if (pieces.group("or") == null && !either.isEmpty()) {
                clauses.add(new Clause(not, List.copyOf(either)));
                either.clear();
            }
        }
        if (!either.isEmpty()) {
            clauses.add(new Clause(not, List.copyOf(either)));
        }
        return new QueryText(clauses);
    }

    /**
     * What somebody wrote with blanks for all that is not looked for in the text of minutes: words that must not be there,
     * those of other fields, and names of fields.
     */
    static String wordsOfText(String written) {
        var text = new StringBuilder(written);
        var pieces = PIECE.matcher(written);
        while (pieces.find()) {
            String name = pieces.group("field");
            Field field = name == null ? null : NAMES.get(name.toLowerCase(Locale.ROOT));
            boolean elsewhere = pieces.group("not") != null || (field != null && field != Field.TITLE);
            if (elsewhere) {
                blank(text, pieces.start(), pieces.end());
            } else if (field != null) {
                blank(text, pieces.start("field"), pieces.end("field"));
            }
        }
        return text.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        text.replace(from, to, " ".repeat(to - from));
    }

    /** Whether it asks for nothing in particular. */
    boolean isEmpty() {
        return clauses.isEmpty();
    }

    private static Stream<Term> term(Matcher piece) {
        String name = piece.group("field");
        Field field = name == null ? null : NAMES.get(name.toLowerCase(Locale.ROOT));
        String phrase = piece.group("phrase");
        if (phrase != null) {
            return Stream.of(new Term(field, Form.PHRASE, phrase));
        }
        String word = piece.group("word");
        String text = name != null && field == null ? name + ":" + word : word;
        if (text.length() > 2 && text.endsWith("*")) {
            return Stream.of(new Term(field, Form.BEGINNING, text.substring(0, text.length() - 1)));
        }
        return Stream.of(new Term(field, JOINED.matcher(text).matches() ? Form.PHRASE : Form.WORD, text));
    }

    /** Marks alone, such as a lone hyphen, are no words. */
    private static boolean says(Term term) {
        return term.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
