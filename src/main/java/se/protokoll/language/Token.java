package se.protokoll.language;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param text the characters as they stand
 * @param start first character, an offset in UTF-16 units into the text that was tokenized
 * @param end one past the last character
 */
public record Token(String text, int start, int end) {}
