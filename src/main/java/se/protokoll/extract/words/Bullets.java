package se.protokoll.extract.words;

/** The signs that stand before the entries of lists, as parts of patterns. */
public final class Bullets {

    /**
     * Signs that are nothing else, for use within square brackets: those of Unicode, and those that word processors take
     * from the fonts Symbol and Wingdings, which have no place in it.
     */
    public static final String DRAWN = "•●○▪◦‣⁃➢➤\uF0B7\uF0A7\uF02D\uF0D8\uF0FC\uF076";

    /** All that may stand right before a word, for use within square brackets, at the beginning of them. */
    public static final String SIGNS = "-–—*·" + DRAWN;

    /** A sign and the blanks behind it; before "+", a minus and "o" would be an amount or a word without them. */
    public static final String BEFORE_ENTRY = "(?:[" + SIGNS + "]\\s*|[+−]\\s+|o\\s+(?=att |\\p{Lu}))";

    /** "II. ", "V) " before an entry, "V. Ek" left out. */
    public static final String NUMERAL =
            "(?:(?:II|III|IV|VI|VII|VIII|IX)[.)] (?=att |\\p{Lu}|\\d)|[IVX][.)] (?=att |\\p{Lu}\\p{Ll}{5,} \\p{Ll}))";

    private Bullets() {}
}
