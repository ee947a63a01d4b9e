package se.protokoll.extract.words;

import se.protokoll.text.ListSigns;

/** The signs that stand before the entries of lists, as parts of patterns. */
public final class Bullets {

    /** Signs that are nothing else before a word, for use within square brackets: bullets, ticks and arrows. */
    public static final String DRAWN = ListSigns.DRAWN + "✓✔☑→";

    /** All that may stand right before a word, for use within square brackets, at the beginning of them. */
    public static final String SIGNS = "-–—*·" + DRAWN;

    /** A sign and the blanks behind it; before "+" and "o" would be an amount or a word without them. */
    public static final String BEFORE_ENTRY = "(?:[" + SIGNS + "]\\s*|\\+\\s+|o\\s+(?=att |\\p{Lu}))";

    /** "II. ", "V) " before an entry, "V. Ek" left out. */
    public static final String NUMERAL = "(?:(?:II|III|IV|VI|VII|VIII|IX)[.)]\\s+(?=att |\\p{Lu}|\\d)"
            + "|[IVX][.)]\\s+(?=att |\\p{Lu}\\p{Ll}{5,} \\p{Ll}))";

    private Bullets() {}
}
