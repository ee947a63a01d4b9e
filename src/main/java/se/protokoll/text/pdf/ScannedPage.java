package se.protokoll.text.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param recognized how well its words were recognised in that picture; null where they are the file's own
 */
record ScannedPage(
        int number,
        float width,
        float height,
        List<Word> words,
        List<Word> rotated,
        List<Rule> rules,
        float imageShare,
        @Nullable RecognizedPage recognized) {

    /** Share of the page from which on a picture is the page itself. */
    private static final float WHOLE = 0.5f;

    /** A page with nothing on it that can be read. */
    static ScannedPage empty(int number, float width, float height) {
        return new ScannedPage(number, width, height, List.of(), List.of(), List.of(), 0, null);
    }

    /** Whether the page is a picture; its words, if any, were recognised in it. */
    boolean isScan() {
        return imageShare > WHOLE;
    }
}
