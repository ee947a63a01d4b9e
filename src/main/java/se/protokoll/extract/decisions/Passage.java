package se.protokoll.extract.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, clause or paragraph put together again from the lines it was broken over, with the place of every character
 * in the source. Not for use by several threads.
 */
public final class Passage {

    /** A word that may have been printed with blanks between its letters. */
    private static final Pattern CLOSED =
            Pattern.compile("(?<!\\p{L})(?:[Aa]tt|[Bb]esl(?:ut(?:a(?:r|s|t|des?))?|öt[so]?))(?!\\p{L})");

    private final String text;
    private final int[] offsets;
    private final Opening opening;
    private @Nullable DecisionHeading heading;
    private boolean headingKnown;

    private Passage(String text, int[] offsets, Opening opening) {
        this.text = text;
        this.offsets = offsets;
        this.opening = opening;
    }

    /** What a passage begins with. */
    enum Opening {
        /** A line of its own, or the middle of one. */
        LINE,
        /** A blank line or the like stands before it. */
        PARAGRAPH,
        /** A paragraph of its own by its format, without a blank line before it. */
        BLOCK,
        /** An entry of a list that the format marks as one. */
        ENTRY
    }

    /**
     * A span of the source as a reader takes it in.
     *
     * @param start first character
     * @param end one past the last
     */
    record Span(int start, int end) {}

    /**
     * Joins spans with a blank, folds white space and drops the asterisks of Markdown.
     *
     * @param opening what the passage begins with
     */
    static Passage of(String source, List<Span> spans, Opening opening) {
        int length =
                spans.stream().mapToInt(span -> span.end() - span.start() + 1).sum();
        var text = new StringBuilder(length);
        var offsets = new int[length];
        for (var span : spans) {
            boolean blank = true;
            for (int at = span.start(); at < span.end(); at++) {
                char c = source.charAt(at);
                if (Character.isWhitespace(c)) {
                    blank = true;
                } else if (c != '*') {
                    if (blank && !text.isEmpty()) {
                        offsets[text.length()] = at;
                        text.append(' ');
                    }
                    blank = false;
                    offsets[text.length()] = at;
                    text.append(c);
                }
            }
        }
        return new Passage(text.toString(), offsets, opening).withoutSpacedWords();
    }

    /** The same with the letters of each spaced-out word side by side. */
    private Passage withoutSpacedWords() {
        if (!SpacedWords.mayBeIn(text)) {
            return this;
        }
        var spaced = SpacedWords.in(text);
        if (!spaced.find()) {
            return this;
        }
        var closed = new StringBuilder(text.length());
        var places = new int[offsets.length];
        int from = 0;
        do {
            for (int at = from; at < spaced.end(); at++) {
                if (at < spaced.start() || text.charAt(at) != ' ') {
                    places[closed.length()] = offsets[at];
                    closed.append(text.charAt(at));
                }
            }
            from = spaced.end();
        } while (spaced.find());
        System.arraycopy(offsets, from, places, closed.length(), text.length() - from);
        return new Passage(closed.append(text, from, text.length()).toString(), places, opening);
    }

    /** The text, white space folded. */
    public String text() {
        return text;
    }

    /** The text with blanks in the words that are printed so; what is read has none there. */
    String printed() {
        return CLOSED.matcher(text)
                .replaceAll(
                        word -> isSpaced(word) ? String.join(" ", word.group().split("")) : word.group());
    }

    private boolean isSpaced(MatchResult word) {
        return offsets[word.end() - 1] - offsets[word.start()] == 2 * (word.end() - word.start() - 1);
    }

    /** Whether the last thing in it is what ends a sentence, quotation mark or bracket behind it or not. */
    boolean endsSentence() {
        int last = text.length() - 1;
        if (last > 0 && "”\")".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?".indexOf(text.charAt(last)) >= 0;
    }

    boolean opensParagraph() {
        return opening == Opening.PARAGRAPH;
    }

    /** Whether it is a paragraph of its own, a blank line before it or not. */
    boolean opensBlock() {
        return opening == Opening.PARAGRAPH || opening == Opening.BLOCK;
    }

    /** Whether the format says that it is an entry of a list, so that it needs no bullet to be one. */
    boolean isEntry() {
        return opening == Opening.ENTRY;
    }

    /** The heading it is, looked for once; null if it is none. */
    @Nullable
    DecisionHeading heading() {
        if (!headingKnown) {
            heading = DecisionHeading.of(text);
            headingKnown = true;
        }
        return heading;
    }

    /** The same words as a heading that says something else than they do by themselves. */
    Passage as(DecisionHeading other) {
        var headed = new Passage(text, offsets, opening);
        headed.heading = other;
        headed.headingKnown = true;
        return headed;
    }

    /** Place in the source of a character of the text. */
    int start(int at) {
        return offsets[at];
    }

    /** Place in the source one past the character before {@code at}. */
    int end(int at) {
        return offsets[at - 1] + 1;
    }

    /** Where one of its parts begins in it, which may say the same as another. */
    int indexOf(Passage part) {
        int at = text.indexOf(part.text);
        while (at >= 0 && offsets[at] != part.offsets[0]) {
            at = text.indexOf(part.text, at + 1);
        }
        return at;
    }

    /** A part of the passage; the first part opens what the passage does. */
    Passage part(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        return new Passage(
                text.substring(from, to), Arrays.copyOfRange(offsets, from, to), from == 0 ? opening : Opening.LINE);
    }
}
