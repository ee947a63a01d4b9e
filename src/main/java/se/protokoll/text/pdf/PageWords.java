package se.protokoll.text.pdf;

import java.util.List;

/**
 * Where the words of a page stand.
 *
 * @param width of the visible page
 * @param height of the visible page
 * @param words line by line; empty where the page is a picture, or its text cannot be made sense of
 * @param whole whether these are all; others are written in another direction
 */
public record PageWords(float width, float height, List<PlacedWord> words, boolean whole) {

    public PageWords {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param text never empty
     * @param box the place it takes, with the room above small letters and below the line
     */
    public record PlacedWord(String text, Box box) {}
}
