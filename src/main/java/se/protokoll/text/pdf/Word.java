package se.protokoll.text.pdf;

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

    float width() {
        return right - left;
    }
}
