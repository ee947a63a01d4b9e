package se.protokoll.text.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param number from 1
 * @param width width of the visible page
 * @param height height of the visible page
 * @param words upright words, in the file's order
 * @param rotated words written in another direction, such as a stamp along the margin
 * @param rules straight lines
 * @param imageShare share of the page, 0 to 1, that its largest picture covers
 */
record ScannedPage(
        int number,
        float width,
        float height,
        List<Word> words,
        List<Word> rotated,
        List<Rule> rules,
        float imageShare) {

    /** Share of the page from which on a picture is the page itself. */
    private static final float WHOLE = 0.5f;

    /** Whether the page is a picture; its words, if any, were recognised in it. */
    boolean isScan() {
        return imageShare > WHOLE;
    }
}
