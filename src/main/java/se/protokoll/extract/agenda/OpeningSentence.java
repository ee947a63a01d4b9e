package se.protokoll.extract.agenda;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.words.Abbreviations;
import se.protokoll.extract.words.PastTense;

/**
 * The sentence that stands below the number of an item without a title, over all its lines: "Uppdrog styrelsen åt herr
 * Ek att / teckna avtalet."
 */
final class OpeningSentence {

    /** A verb in the past. */
    private static final Pattern TOLD = Pattern.compile("(?<!\\p{L})" + PastTense.VERB + "(?!\\p{L})");

    /** Behind these a title may tell something as well: "Bryggan som byggdes i somras". */
    private static final Pattern CLAUSE =
            Pattern.compile("[.!?:]|(?<!\\p{L})(?:som|vilk\\p{L}+|att|där|när)(?!\\p{L})");

    /** A full stop, or where more is told of what was said: "…, vilket lades till handlingarna". */
    private static final Pattern END = Pattern.compile("(?:(?<=\\p{Ll}{3}|[\\d)])\\.(?=\\s|$)|(?=,\\s+vilke[tn]\\s))");

    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}(?!\\))");

    /** A shorter line has not been broken for want of room. */
    private static final int SHORTEST = 35;

    private static final int MOST_LINES = 12;

    private final Layout layout;
    private final List<Line> lines;

    OpeningSentence(Layout layout, List<Line> lines) {
        this.layout = layout;
        this.lines = lines;
    }

    /** One past the sentence that begins with what stands between two places; {@code to} where a title stands there. */
    int end(int from, int to) {
        String text = layout.document().text();
        int first = Layout.firstEndingAfter(lines, from);
        if (to - from < SHORTEST || lines.get(first).end() > to || isEnd(text, from, to)) {
            return to;
        }
        int small = first;
        while (small - first < MOST_LINES
                && isBelow(small)
                && (GOES_ON.matcher(layout.text(lines.get(small + 1))).lookingAt()
                        || ItemTitle.isDangling(layout.text(lines.get(small))))) {
            small++;
        }
        var told = TOLD.matcher(text).region(from, lines.get(small).end()).useTransparentBounds(true);
        if (small == first
                || !told.find()
                || CLAUSE.matcher(text).region(from, told.start()).find()) {
            return to;
        }
        int last = small;
        while (isBelow(last) && last - first < MOST_LINES) {
            last++;
        }
        var end = END.matcher(text).region(told.end(), lines.get(last).end()).useTransparentBounds(true);
        while (end.find()) {
            if (text.charAt(end.end() - 1) != '.' || isEnd(text, from, end.end())) {
                return end.end();
            }
        }
        return to;
    }

    /** Whether a sign stands before a place that ends a sentence and belongs to no word cut short. */
    private static boolean isEnd(String text, int from, int to) {
        int stop = to - 1;
        int word = stop;
        while (word > from && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean shortened = text.charAt(stop) == '.' && word < stop && Abbreviations.ends(text.substring(word, stop));
        return ".!?:".indexOf(text.charAt(stop)) >= 0 && !shortened;
    }

    /** Whether the next line stands right below, in the same paragraph. */
    private boolean isBelow(int index) {
        return index + 1 < lines.size()
                && lines.get(index + 1).block() == lines.get(index).block()
                && !layout.isBlankBetween(lines.get(index), lines.get(index + 1));
    }
}
