package se.protokoll.text.office;

/**
 * One level of a list.
 *
 * @param format how it writes its own number
 * @param pattern what it shows, with %1 to %9 for the numbers of the levels from the outermost on; empty for nothing
 * @param start its first number
 * @param style the paragraph style that stands on it; empty if none does
 */
record ListLevel(NumberFormat format, String pattern, int start, String style) {

    static final int MOST = 9;
}
