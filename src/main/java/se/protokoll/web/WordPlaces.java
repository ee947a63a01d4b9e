package se.protokoll.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.protokoll.text.pdf.Box;
import se.protokoll.text.pdf.PageWords;

/**
 * Where the characters of a text stand on a page. The text has the page's words in reading order, the page has them
 * line by line, and either may have what the other lacks; so stretches that occur once in both are laid upon each other
 * first, and what lies between two of them afterwards.
 */
final class WordPlaces {

    /** So many characters in a row that occur once on a page and once in its text are the same. */
    private static final int SURE = 6;

    /** More than this between two stretches is compared no further; squared, it is the work of one gap. */
    private static final int LONGEST_GAP = 300;

    private static final int NONE = -1;

    private final PageWords page;
    /** The characters of the page and of the text without white space, each with its word and its offset. */
    private final Stretch onPage;

    private final Stretch inText;
    /** For each character of the text the one of the page; -1 for none. */
    private final int[] places;

    private final boolean[] taken;

    private WordPlaces(PageWords page, String text, int from, int to) {
        this.page = page;
        this.onPage = Stretch.of(page.words());
        this.inText = Stretch.of(text, from, to);
        this.places = new int[inText.length()];
        this.taken = new boolean[onPage.length()];
        Arrays.fill(places, NONE);
    }

    /**
     * Lays a text upon a page.
     *
     * @param from the first character that may stand on the page
     * @param to one past the last
     */
    static WordPlaces of(PageWords page, String text, int from, int to) {
        var places = new WordPlaces(page, text, from, to);
        places.layWhatOccursOnce();
        places.layBetween();
        return places;
    }

    /**
     * The boxes around the words of a stretch of the text, one for each line; empty where most of it is not found.
     *
     * @param start first character
     * @param end one past the last
     */
    List<Box> boxes(int start, int end) {
        var boxes = new ArrayList<Box>();
        int characters = 0;
        int found = 0;
        int word = NONE;
        for (int i = inText.at(start); i < inText.length() && inText.source[i] < end; i++) {
            characters++;
            if (places[i] != NONE) {
                found++;
                word = add(boxes, word, onPage.source[places[i]]);
            }
        }
        return found * 2 > characters ? boxes : List.of();
    }

    private int add(List<Box> boxes, int before, int word) {
        Box box = page.words().get(word).box();
        if (word == before + 1 && !boxes.isEmpty() && boxes.getLast().isBeside(box)) {
            boxes.set(boxes.size() - 1, boxes.getLast().with(box));
        } else if (word != before) {
            boxes.add(box);
        }
        return word;
    }

    private void layWhatOccursOnce() {
        Map<String, Integer> once = onPage.once(SURE);
        Map<String, Integer> onceInText = inText.once(SURE);
        for (int i = 0; i + SURE <= inText.length(); i++) {
            String sequence = inText.characters.substring(i, i + SURE);
            int j = once.getOrDefault(sequence, NONE);
            if (places[i] == NONE && j >= 0 && !taken[j] && onceInText.getOrDefault(sequence, NONE) == i) {
                lay(i, j);
            }
        }
    }

    /** Lays as much upon each other as is the same to both sides of a character. */
    private void lay(int i, int j) {
        for (int back = 0; isSame(i - back, j - back); back++) {
            put(i - back, j - back);
        }
        for (int on = 1; isSame(i + on, j + on); on++) {
            put(i + on, j + on);
        }
    }

    private boolean isSame(int i, int j) {
        return i >= 0
                && j >= 0
                && i < inText.length()
                && j < onPage.length()
                && places[i] == NONE
                && !taken[j]
                && inText.characters.charAt(i) == onPage.characters.charAt(j);
    }

    private void put(int i, int j) {
        places[i] = j;
        taken[j] = true;
    }

    private void layBetween() {
        int last = NONE;
        for (int i = 0; i < inText.length(); i++) {
            if (places[i] == NONE) {
                continue;
            }
            if (last != NONE && last < i - 1) {
                layGap(last + 1, i, places[last] + 1, places[i]);
            }
            last = i;
        }
    }

    /** The longest sequence that both sides of a gap have in common. */
    private void layGap(int i0, int i1, int j0, int j1) {
        int rows = i1 - i0;
        int columns = j1 - j0;
        if (columns <= 0 || rows > LONGEST_GAP || columns > LONGEST_GAP) {
            return;
        }
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = isSame(i0 + i, j0 + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (isSame(i0 + i, j0 + j)) {
                put(i0 + i++, j0 + j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Characters without white space; of each, the word or the offset that it comes from. */
    private static final class Stretch {

        private final String characters;
        private final int[] source;

        private Stretch(String characters, int[] source) {
            this.characters = characters;
            this.source = source;
        }

        static Stretch of(List<PageWords.PlacedWord> words) {
            var characters = new StringBuilder();
            words.forEach(word -> characters.append(word.text()));
            int[] source = new int[characters.length()];
            int at = 0;
            for (int word = 0; word < words.size(); word++) {
                int end = at + words.get(word).text().length();
                Arrays.fill(source, at, end, word);
                at = end;
            }
            return new Stretch(characters.toString(), source);
        }

        static Stretch of(String text, int from, int to) {
            var characters = new StringBuilder();
            int[] source = new int[Math.max(0, to - from)];
            for (int offset = from; offset < to; offset++) {
                if (!Character.isWhitespace(text.charAt(offset))) {
                    source[characters.length()] = offset;
                    characters.append(text.charAt(offset));
                }
            }
            return new Stretch(characters.toString(), Arrays.copyOf(source, characters.length()));
        }

        int length() {
            return characters.length();
        }

        /** The first character whose source is not before an offset. */
        int at(int offset) {
            int found = Arrays.binarySearch(source, offset);
            return found >= 0 ? found : -found - 1;
        }

        /** The sequences of a length that occur once, with their places; of the others, a negative number. */
        Map<String, Integer> once(int size) {
            var places = new HashMap<String, Integer>();
            for (int i = 0; i + size <= characters.length(); i++) {
                places.merge(characters.substring(i, i + size), i, (first, second) -> NONE);
            }
            return places;
        }
    }
}
