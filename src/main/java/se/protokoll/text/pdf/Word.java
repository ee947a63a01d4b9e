package se.protokoll.text.pdf;

import java.util.Comparator;

/**
 * A word where it stands on the page.
 *
 * @param text never empty, without white space
 * @param left left edge
 * @param right right edge
 * @param baseline distance of its baseline from the page's upper edge
 * @param size font size
 * @param bold whether its font is heavier than normal
 * @param spaced whether the file has a space before it; false says nothing, since a gap may stand for it
 */
record Word(String text, float left, float right, float baseline, float size, boolean bold, boolean spaced) {

    static final Comparator<Word> FROM_TOP = (a, b) -> Float.compare(a.baseline, b.baseline);
    static final Comparator<Word> FROM_LEFT = (a, b) -> Float.compare(a.left, b.left);

    float width() {
        return right - left;
    }
}
