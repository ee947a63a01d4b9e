package se.protokoll.extract.layout;

/** Crosses of a table whose cells have run together with what stands before them: "Anna Ek (C)XX", "ordförandeX". */
final class GluedCrosses {

    private static final int MOST = 3;

    /** No word ends so that has fewer letters before the crosses. */
    private static final int SHORTEST_WORD = 3;

    private GluedCrosses() {}

    /** One past the crosses that begin at a place in a text; the place itself where none do. */
    static int end(String text, int start, int limit) {
        if (start == 0 || text.charAt(start) != 'X' || !isBehindWord(text, start)) {
            return start;
        }
        int end = start;
        while (end < limit && text.charAt(end) == 'X') {
            end++;
        }
        boolean whole = end == limit || !Character.isLetterOrDigit(text.charAt(end));
        return whole && end - start <= MOST ? end : start;
    }

    private static boolean isBehindWord(String text, int at) {
        if (text.charAt(at - 1) == ')') {
            return true;
        }
        int from = at;
        while (from > 0 && at - from < SHORTEST_WORD && Character.isLowerCase(text.charAt(from - 1))) {
            from--;
        }
        return at - from == SHORTEST_WORD;
    }
}
