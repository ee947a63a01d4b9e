package se.protokoll.extract.labels;

import java.util.List;
import se.protokoll.extract.words.Blanks;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * A label of the cover sheet with what stands behind or below it.
 *
 * @param labels the label; several where labels stand together before the values of all, in their order
 * @param start first character of the first label
 * @param end one past the last character of the last label
 * @param strong whether the layout sets the label apart (a line, cell or column of its own, or a colon), so that it
 *     cannot be a word of running text
 * @param words the words of the label, or of the last of several; empty where the text has none
 * @param value the tokens behind the label up to the next one; empty where nothing is
 */
public record CoverField(List<Label> labels, int start, int end, boolean strong, List<Token> words, List<Token> value) {

    /** Tokens further apart than this have something between them that is not part of the value. */
    private static final int GAP = 60;

    public CoverField {
        labels = List.copyOf(labels);
        words = List.copyOf(words);
        value = List.copyOf(value);
    }

    /** The same label with another value. */
    public CoverField withValue(List<Token> other) {
        return new CoverField(labels, start, end, strong, words, other);
    }

    /** The label, or the last of several: the one that stands next to the value. */
    public Label label() {
        return labels.getLast();
    }

    /** Whether it lists people. */
    public boolean listsPeople() {
        return labels.stream().anyMatch(Label::listsPeople);
    }

    /** Whether the field stands under that label, be it with others. */
    public boolean is(Label label) {
        return labels.contains(label);
    }

    /** Whether labels of different meaning stand together, so that their values must be told apart by what they are. */
    public boolean isGathered() {
        return labels.size() > 1;
    }

    /** The value as printed, white space folded; a part of a label that a line end put into the value is left out. */
    public String text(String source) {
        return text(source, value);
    }

    /** Consecutive tokens as printed, white space folded. */
    public static String text(String source, List<Token> tokens) {
        var text = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            var last = tokens.get(i - 1);
            if (i == tokens.size()
                    || tokens.get(i).line() != last.line()
                    || tokens.get(i).start() < last.end()
                    || tokens.get(i).start() - last.end() > GAP) {
                text.append(text.isEmpty() ? "" : " ");
                text.append(
                        source,
                        tokens.get(from).start(),
                        withSign(source, tokens.get(from).start(), last.end()));
                if (i < tokens.size() && tokens.get(i).after(Separator.COMMA)) {
                    text.append(',');
                }
                from = i;
            }
        }
        return Blanks.folded(text);
    }

    /**
     * One past the bracket that closes one opened in the span, or the sign of "Ek &", where it stands right behind;
     * else the span's end.
     */
    private static int withSign(String source, int start, int end) {
        if (source.startsWith(" &\n", end)) {
            return end + 2;
        }
        if (!source.startsWith(")", end)) {
            return end;
        }
        for (int at = end - 1; at >= start && source.charAt(at) != ')'; at--) {
            if (source.charAt(at) == '(') {
                return end + 1;
            }
        }
        return end;
    }
}
