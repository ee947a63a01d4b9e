package se.protokoll.extract.decisions;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence, clause or paragraph put together again from the lines it was broken over, with the place of every character
 * in the source.
 */
public final class Passage {

    /** Before these a hyphen stands for the rest of a word that comes later. */
    private static final Pattern ELLIPTIC = Pattern.compile("(?:och|eller|samt|resp\\p{L}*|som|till)(?!\\p{L})");

    private final String text;
    private final int[] offsets;
    private final Opening opening;

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
     * Joins spans with a blank, words that were broken at the end of a line without one, folds white space and drops the
     * asterisks of Markdown.
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
                    if (blank && isWordBroken(text, source, offsets, at)) {
                        text.setLength(text.length() - 1);
                    } else if (blank && !text.isEmpty()) {
                        offsets[text.length()] = at;
                        text.append(' ');
                    }
                    blank = false;
                    offsets[text.length()] = at;
                    text.append(c);
                }
            }
        }
        return new Passage(text.toString(), offsets, opening);
    }

    /** Whether what comes is the rest of the word that the text ends with: no hyphen is kept, but in "skol- och". */
    private static boolean isWordBroken(StringBuilder text, String source, int[] offsets, int at) {
        int last = text.length() - 1;
        return last > 0
                && text.charAt(last) == '-'
                && Character.isLowerCase(text.charAt(last - 1))
                && Character.isLowerCase(source.charAt(at))
                && source.substring(offsets[last], at).indexOf('\n') >= 0
                && !ELLIPTIC.matcher(source)
                        .region(at, Math.min(source.length(), at + 12))
                        .lookingAt();
    }

    /** The text, white space folded. */
    public String text() {
        return text;
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

    /** Whether the format says that it is an entry of a list, so that it needs no bullet to be one. */
    boolean isEntry() {
        return opening == Opening.ENTRY;
    }

    /** Place in the source of a character of the text. */
    int start(int at) {
        return offsets[at];
    }

    /** Place in the source one past the character before {@code at}. */
    int end(int at) {
        return offsets[at - 1] + 1;
    }

    /** A part of the passage; the first part opens what the passage does. */
    Passage part(int from, int to) {
        return new Passage(
                text.substring(from, to),
                java.util.Arrays.copyOfRange(offsets, from, to),
                from == 0 ? opening : Opening.LINE);
    }
}
