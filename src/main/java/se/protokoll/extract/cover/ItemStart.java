package se.protokoll.extract.cover;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.labels.StackedHeads;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.words.NumberedPeople;
import se.protokoll.extract.words.Separator;

/** Finds the line at which the items begin and the cover sheet has ended. */
final class ItemStart {

    /** "§ 12 Upprop", "Kf § 189", "1. Mötets öppnande", "2) Ekonomi", "## Läget". */
    private static final Pattern ITEM = Pattern.compile("(?:\\*\\*)?"
            + "(?:(?!(?:from|tom|ankom|kom|gick|under|till|ej|t\\.?o\\.?m|utom|även) )[A-Za-zÅÄÖåäö]{1,5}\\s?)?"
            + "§\\s?\\d{1,3}(?![\\d–-]).*" + "|\\d{1,2}\\s?[.)]\\s+\\S.*|\\d{1,2}:\\s?\\p{Lu}\\p{Ll}.*"
            + "|(?:Ärende|Punkt|Paragraf) \\d{1,2}\\s?[.:–-]?\\s+\\p{Lu}.*|\\d{1,4}\\s?§(?:\\s+\\p{Lu}.*)?"
            + "|#{1,4}\\s.*");

    /** "1 Livsmedel": also what a page begins with that has lost its line breaks. */
    private static final Pattern BARE_NUMBER = Pattern.compile("[1-9]\\d{0,2}\\s+\\p{Lu}\\p{Ll}.*");

    /** "§ 12 Upprop", "Kf § 189", but not "§§ 12–14". */
    private static final Pattern SECTION = Pattern.compile("(?:\\p{L}{1,5} ?)?§ ?(?<number>\\d{1,3})(?![\\d–-])");

    private static final Pattern GOING_ON = Pattern.compile("(?:\\p{Ll}{1,5} )?§§? ?\\d{1,3} \\p{Ll}.*");

    /** Characters; a longer line is one of a sentence. */
    private static final int LONGEST_TITLE = 40;

    /** So many items that stand twice make the first of them a list. */
    private static final int REPEATED = 2;

    /** A longer line has lost its line breaks. */
    private static final int LONGEST_HEADING = 200;

    /** A sheet longer than this many lines without an item is no sheet. */
    private static final int LONGEST_SHEET = 220;

    private final Layout layout;
    private final boolean flattened;

    ItemStart(Layout layout) {
        this.layout = layout;
        this.flattened = layout.lines().stream().anyMatch(line -> line.end() - line.start() > 3 * LONGEST_HEADING);
    }

    /** Index of the line; the number of lines where no item could be found. */
    int line() {
        List<Line> lines = layout.lines();
        int limit = Math.min(lines.size(), LONGEST_SHEET);
        boolean labelled = false;
        int candidate = -1;
        for (int i = 0; i < limit; i++) {
            String text = layout.text(lines.get(i));
            boolean attendance = beginsAttendance(i);
            if (attendance && (candidate < 0 || isList(candidate, i) || isRepeated(candidate, i))) {
                labelled = true;
                candidate = -1;
            } else if (candidate < 0
                    && i > 0
                    && (labelled || text.contains("§"))
                    && isItem(text)
                    && !StackedHeads.open(layout.tokens(i - 1))
                    && !(labelled && (isPerson(i) || ValueColumn.goesOn(layout, i) || isWithinSentence(i)))) {
                candidate = i;
            }
        }
        if (candidate < 0) {
            for (int i = 1; i < lines.size() && candidate < 0; i++) {
                if (isItem(layout.text(lines.get(i))) && !labelledAfter(i, limit) && !ValueColumn.goesOn(layout, i)) {
                    candidate = i;
                }
            }
        }
        return candidate < 0 ? lines.size() : candidate;
    }

    private boolean isItem(String text) {
        return text.length() <= LONGEST_HEADING
                && (ITEM.matcher(text).matches()
                        || (!flattened && BARE_NUMBER.matcher(text).matches()));
    }

    private boolean labelledAfter(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (beginsAttendance(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lines are headings only: an agenda put before the attendance list. */
    private boolean isList(int from, int to) {
        int items = 0;
        for (int i = from; i < to; i++) {
            if (isItem(layout.text(layout.lines().get(i)))) {
                items++;
            }
        }
        return items * 2 >= to - from - 1;
    }

    /**
     * Whether the first of the items stand again further down: in a list of them, and a notice below it, before the
     * sheet.
     */
    private boolean isRepeated(int from, int to) {
        var listed = sections(from, to).stream().distinct().limit(REPEATED).toList();
        return listed.size() == REPEATED
                && sections(to, layout.lines().size()).stream()
                        .distinct()
                        .limit(REPEATED)
                        .toList()
                        .equals(listed);
    }

    /** The numbers of the sections that lines between two begin with. */
    private List<String> sections(int from, int to) {
        return layout.lines().subList(from, to).stream()
                .map(line -> SECTION.matcher(layout.text(line)))
                .filter(Matcher::lookingAt)
                .map(section -> section.group("number"))
                .toList();
    }

    /** "Anna Ek lämnar sammanträdet under" over "§ 59 och ersättes av Bo Lind." */
    private boolean isWithinSentence(int index) {
        var line = layout.lines().get(index);
        var above = layout.lines().get(index - 1);
        String text = layout.text(above);
        return line.block() == above.block()
                && GOING_ON.matcher(layout.text(line)).matches()
                && Character.isLowerCase(text.charAt(text.length() - 1))
                && text.length() > LONGEST_TITLE;
    }

    private boolean isPerson(int index) {
        var tokens = layout.tokens(index);
        int from = NumberedPeople.afterNumber(tokens, 0);
        return from > 0 && NumberedPeople.isPerson(tokens, from);
    }

    private boolean beginsAttendance(int index) {
        var tokens = layout.tokens(index);
        int from = NumberedPeople.afterNumber(tokens, 0);
        var match = tokens.isEmpty() ? null : LabelLexicon.longest(tokens, from);
        if (match == null || !match.label().listsPeople()) {
            return false;
        }
        if (from + match.length() == tokens.size()) {
            return true;
        }
        if (from > 0) {
            return false;
        }
        var next = tokens.get(match.length());
        boolean value = next.isCapitalised() && !next.after(Separator.COMMA);
        return next.beginsSegment() || next.after(Separator.COLON) || value;
    }
}
