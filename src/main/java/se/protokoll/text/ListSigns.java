package se.protokoll.text;

/** The signs that are drawn before the entries of lists, as parts of patterns. */
public final class ListSigns {

    /** Signs that are hardly anything else, for use within square brackets. */
    public static final String DRAWN = "•●○▪■◦‣⁃➢➤►";

    private ListSigns() {}
}
