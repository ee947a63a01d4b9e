package se.protokoll.text.pdf;

import java.util.List;

/**
 * Words that stand next to each other on one line with no more than a space between them.
 *
 * @param words from left to right, at least one
 * @param text the words with single spaces
 * @param baseline of the first word
 * @param size the largest font size among the words
 * @param bold whether every word is bold
 */
record Segment(List<Word> words, String text, float left, float right, float baseline, float size, boolean bold) {

    /** Gap between words, as a share of the font size, below which they are one word in pieces. */
    private static final float JOINED = 0.12f;

    static Segment of(List<Word> words) {
        var text = new StringBuilder();
        float size = 0;
        boolean bold = true;
        Word before = null;
        for (Word word : words) {
            if (before != null
                    && (word.spaced()
                            || word.left() - before.right() > JOINED * Math.max(word.size(), before.size()))) {
                text.append(' ');
            }
            text.append(word.text());
            size = Math.max(size, word.size());
            bold &= word.bold();
            before = word;
        }
        return new Segment(
                List.copyOf(words),
                text.toString(),
                words.getFirst().left(),
                words.getLast().right(),
                words.getFirst().baseline(),
                size,
                bold);
    }

    float top() {
        return baseline - size * 0.8f;
    }

    float middle() {
        return baseline - size * 0.3f;
    }

    float center() {
        return (left + right) / 2;
    }

    /** Width of the first word, to tell whether it would still have found room on the line above. */
    float firstWordWidth() {
        return words.getFirst().width();
    }
}
