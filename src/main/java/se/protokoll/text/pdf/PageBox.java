package se.protokoll.text.pdf;

import org.apache.pdfbox.text.TextPosition;

/** The part of the page, as it is shown, on which a word in another direction stands. */
final class PageBox {

    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;

    void add(TextPosition glyph) {
        left = Math.min(left, glyph.getX());
        right = Math.max(right, glyph.getX());
        top = Math.min(top, glyph.getY());
        bottom = Math.max(bottom, glyph.getY());
    }

    /** A word whose middle is that of the box, and which is no wider. */
    Word word(String text, float size, boolean bold, boolean spaced) {
        return new Word(text, left, right, (top + bottom) / 2 + 0.3f * size, size, bold, spaced);
    }
}
