package se.protokoll.language;

/**
 * A stretch of a text.
 *
 * @param start first character, an offset in UTF-16 units
 * @param end one past the last character
 */
public record TextRange(int start, int end) {

    /** Returns the characters of the stretch. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
