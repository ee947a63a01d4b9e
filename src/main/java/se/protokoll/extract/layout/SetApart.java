package se.protokoll.extract.layout;

/** Words whose letters stand apart, and endings that stand apart from their figures; of one text. */
final class SetApart {

    /** Fewer letters set apart may be initials and abbreviations. */
    private static final int SPACED = 5;

    /** Letters of "1 :e". */
    private static final int ORDINAL = 4;

    private final String text;

    SetApart(String text) {
        this.text = text;
    }

    /**
     * One past the last letter of a word that begins at a place and whose parts are set apart; the place where none is.
     *
     * @param limit where to stop reading
     */
    int end(int start, int limit) {
        int spaced = spacedEnd(start, limit);
        return spaced > start ? spaced : ordinalEnd(start, limit);
    }

    /** "N ä r v a r a n d e": letters with one blank between each and the next. */
    private int spacedEnd(int start, int limit) {
        int end = start;
        int letters = 0;
        for (int at = start; at < limit && Character.isLetter(text.charAt(at)); at += 2) {
            boolean alone = at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1));
            if (!alone) {
                break;
            }
            letters++;
            end = at + 1;
            if (at + 1 < limit && text.charAt(at + 1) != ' ') {
                break;
            }
        }
        return letters >= SPACED ? end : start;
    }

    /** "1 :e", "2 :a": an ending that a bad scan set apart from its figure. */
    private int ordinalEnd(int start, int limit) {
        int end = start + ORDINAL;
        return Character.isDigit(text.charAt(start))
                        && end <= limit
                        && (end == limit || !Character.isLetterOrDigit(text.charAt(end)))
                        && (text.startsWith(" :e", start + 1) || text.startsWith(" :a", start + 1))
                ? end
                : start;
    }
}
