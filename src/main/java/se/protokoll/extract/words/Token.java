package se.protokoll.extract.words;

import java.util.List;

/**
 * A word, number or sign with what sets it apart from the one before.
 *
 * @param word the word without punctuation around it, put together again where a line end had broken it
 * @param start first character, an offset into the document's canonical text
 * @param end one past the last character
 * @param before what stands between it and the token before; empty where that is a blank
 * @param line index of its line in the layout
 * @param column distance of its segment from the start of the line, or index of its cell in a row
 * @param bracketed whether it stands within brackets
 */
public record Token(Word word, int start, int end, Separators before, int line, int column, boolean bracketed) {

    /** The words of some tokens with one blank between them. */
    public static String phrase(List<Token> tokens) {
        var phrase = new StringBuilder();
        for (var token : tokens) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(token.text());
        }
        return phrase.toString();
    }

    /** The same place with another word. */
    public Token withWord(Word other) {
        return new Token(other, start, end, before, line, column, bracketed);
    }

    /** The same word where something else sets it apart from the one before. */
    public Token withBefore(Separators other) {
        return new Token(word, start, end, other, line, column, bracketed);
    }

    /** The word without punctuation around it. */
    public String text() {
        return word.text();
    }

    /** The word in lower case, without the full stop of an abbreviation. */
    public String key() {
        return word.key();
    }

    /** Whether that separator stands before the word. */
    public boolean after(Separator separator) {
        return before.contains(separator);
    }

    /** Whether it begins a line, a cell or what stands after a wide gap. */
    public boolean beginsSegment() {
        return beginsLine() || after(Separator.GAP) || after(Separator.CELL);
    }

    /** Whether it stands in the same cell of a row as another token, or in the same column of a line. */
    public boolean sharesCell(Token other) {
        return line == other.line && column == other.column;
    }

    /** Whether the word is the first of a line or paragraph. */
    public boolean beginsLine() {
        return after(Separator.NEWLINE) || after(Separator.PARAGRAPH);
    }

    /** Whether it begins with a capital. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text().charAt(0));
    }

    /** Whether it begins with a small letter. */
    public boolean isLowerCase() {
        return Character.isLowerCase(text().charAt(0));
    }

    /** Whether it begins with a digit. */
    public boolean isNumeric() {
        return Character.isDigit(text().charAt(0));
    }
}
