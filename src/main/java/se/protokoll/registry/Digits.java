package se.protokoll.registry;

/** Figures as scanned pages have them, where l and I stand for 1 and O for 0. */
public final class Digits {

    /** A figure, for use in patterns. */
    static final String ONE = "[0-9lIO]";

    /** Years of two figures up to this one belong to the 2000s; minutes from before 1950 print four. */
    private static final int LAST_OF_THIS_CENTURY = 49;

    private Digits() {}

    /**
     * The value of figures, some of which may be such letters.
     *
     * @throws NumberFormatException where there are others, or too many
     */
    public static int parse(String figures) {
        return Integer.parseInt(figures.replace('l', '1').replace('I', '1').replace('O', '0'));
    }

    /** A year of two or four figures as one of four. */
    static int year(String figures) {
        int year = parse(figures);
        if (figures.length() > 2) {
            return year;
        }
        return year <= LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
    }

    /** Whether there are real figures among those that may be letters: "l4" is a number, "Il" is not. */
    static boolean hasFigure(CharSequence figures) {
        return figures.chars().anyMatch(c -> isFigure((char) c));
    }

    /** Whether a number begins here rather than going on, be its first figure real or a letter taken for one. */
    static boolean isNumberStart(String text, int at, int end) {
        char c = text.charAt(at);
        boolean figure =
                isFigure(c) || ((c == 'l' || c == 'I' || c == 'O') && at + 1 < end && isFigure(text.charAt(at + 1)));
        return figure && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }
}
