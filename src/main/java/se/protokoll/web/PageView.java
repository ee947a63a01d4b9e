package se.protokoll.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.text.pdf.Box;

/**
 * A page of the source as the meeting's page shows it.
 *
 * @param number from 1
 * @param pages how many there are
 * @param problem the end of the message key that says why there is no picture; null where there is one
 * @param width of the page, in points
 * @param height of the page, in points
 * @param marks around the words of facts; empty where the page is a picture of words
 * @param chosen anchor of the fact to point at; null for none
 */
record PageView(
        int number,
        int pages,
        @Nullable String problem,
        float width,
        float height,
        List<PageMark> marks,
        @Nullable String chosen) {

    /**
     * Marks around the words of a fact.
     *
     * @param anchor of the fact
     * @param title what is said of it when it is pointed at
     * @param boxes one for each line
     */
    record PageMark(String anchor, String title, List<Box> boxes) {}

    static PageView without(String problem, int number, int pages) {
        return new PageView(number, pages, problem, 0, 0, List.of(), null);
    }

    /** Whether a fact was chosen whose words are not found on the page. */
    public boolean isLost() {
        return chosen != null && marks.stream().noneMatch(mark -> mark.anchor().equals(chosen));
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages;
    }
}
