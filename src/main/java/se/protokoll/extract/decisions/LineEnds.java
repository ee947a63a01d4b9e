package se.protokoll.extract.decisions;

import java.util.regex.Pattern;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;

/**
 * Tells from how lines end whether a sentence goes on in the next: "enligt 9 kap. / 31 §", "beslutar att utse / Anna
 * Ek".
 */
final class LineEnds {

    private static final Pattern ENDED = Pattern.compile("[.:!?](?:\\*\\*|[”\"»)])?$");

    /** With these a line ends whose sentence goes on in the next. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:[,-]|(?<![\\p{L}])(?:att|om|som|vad|när|då|sedan|hur|där|och|av|än|den|det|om att))$");

    /** What belongs to these has not come yet, so that the line was broken for want of room however short it is. */
    private static final Pattern WAITS = Pattern.compile(
            "(?<![\\p{L}-])(?:av|i|på|till|för|från|med|om|vid|hos|mot|mellan|inom|enligt|angående|avseende|gällande|rörande"
                    + "|och|samt|eller|den|det|en|ett|åt|via|utan|ur|genom|som|att|per|jämte|utse|välja|förordna"
                    + "|omvälja|sin|sitt|sina|dess|deras)$");

    /** "avd.", "bitr.": a word so short, or with a full stop within, may be cut short without being known. */
    private static final Pattern BRIEF = Pattern.compile("(?<![\\p{L}\\d])(?:\\p{Ll}{1,4}|\\p{Ll}+\\.\\p{Ll}+)\\.$");

    /** An address on the web begins small as well. */
    private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}[\\p{Ll}-]*[,.]?(?:\\s|$)");

    private static final int LONGEST_WORD = 12;

    private static final int LONGEST_END = 3;

    /** Lines longer than any column are paragraphs without line breaks. */
    private static final int WIDEST = 130;

    private static final double FULL = 0.6;

    /** A line to which no other comes so near stands out of the column. */
    private static final double ALIKE = 0.75;

    private final Layout layout;
    private final CellLines cells;
    private final int width;

    LineEnds(Layout layout, CellLines cells) {
        this.layout = layout;
        this.cells = cells;
        this.width = width(cells);
    }

    /** How long lines are before they are broken; a single one may be much longer and go unbroken. */
    private static int width(CellLines cells) {
        int[] lengths = cells.lines().stream()
                .filter(line -> line.segments().size() == 1)
                .mapToInt(line -> line.end() - line.start())
                .filter(length -> length < WIDEST)
                .sorted()
                .toArray();
        if (lengths.length == 0) {
            return 0;
        }
        int longest = lengths[lengths.length - 1];
        int next = lengths[Math.max(0, lengths.length - 2)];
        return next < longest * ALIKE ? next : longest;
    }

    /** Whether the line ends long before the column does, so that it was not broken for want of room. */
    boolean isShort(Line line) {
        return line.end() - line.start() < cells.width(line).orElse(width) * FULL
                && !endsWith(WAITS, layout.text(line));
    }

    /** Whether a word at the end of a line tells that its sentence goes on, so that none begins with the next. */
    static boolean goesOn(String line) {
        return endsWith(GOES_ON, line);
    }

    /**
     * Whether the sign of an end stands at the end of a line, and behind no word that is cut short.
     *
     * @param next the line below
     */
    static boolean isEnded(String line, String next) {
        return ENDED.matcher(line)
                        .region(Math.max(0, line.length() - LONGEST_END), line.length())
                        .find()
                && !Shortened.goesOn(line, next);
    }

    /**
     * Whether a sentence begins with the next line: none does in small letters behind a word that may be cut short, unless
     * they say what is to be done.
     */
    static boolean isEndedBefore(String line, String next) {
        boolean within =
                endsWith(BRIEF, line) && SMALL_WORD.matcher(next).lookingAt() && !OpenEntries.isInfinitive(next);
        return !within && isEnded(line, next);
    }

    private static boolean endsWith(Pattern word, String line) {
        return word.matcher(line)
                .region(Math.max(0, line.length() - LONGEST_WORD), line.length())
                .useTransparentBounds(true)
                .find();
    }
}
