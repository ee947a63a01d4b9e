package se.protokoll.text.pdf;

/**
 * A rectangle on a page.
 *
 * @param left distance of its left edge from the page's
 * @param top distance of its upper edge from the page's
 * @param right distance of its right edge from the page's left one
 * @param bottom distance of its lower edge from the page's upper one
 */
public record Box(float left, float top, float right, float bottom) {

    public float width() {
        return right - left;
    }

    public float height() {
        return bottom - top;
    }

    /** The smallest that holds both. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Whether the middle of another is at a height with this one, as in words on one line. */
    public boolean isBeside(Box other) {
        float middle = (other.top + other.bottom) / 2;
        return middle > top && middle < bottom;
    }
}
