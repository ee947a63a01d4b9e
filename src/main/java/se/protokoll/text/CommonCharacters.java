package se.protokoll.text;

import java.text.Normalizer;

/**
 * Text in the characters that nearly everybody writes it with. Word processors, Macs and fonts have others that look the
 * same, and each makes another word to whoever compares letters: "Å" as an A and a ring after it, the hyphen at which a
 * line must not be broken, the letters "fi" in one.
 */
public final class CommonCharacters {

    private static final char SOFT_HYPHEN = '\u00AD';

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private CommonCharacters() {}

    /** The text, itself where nothing is to be replaced. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCommon(text.charAt(i))) {
                return replaced(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
        return text;
    }

    /** Whether a character is one of European text: letters, and marks from the dash to the ellipsis. */
    private static boolean isCommon(char c) {
        return c < '\u0300' ? c != '\u00A0' && c != SOFT_HYPHEN : c >= '\u2013' && c <= '\u2026';
    }

    private static String replaced(String text) {
        var common = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN) {
                boolean shown = i + 1 == text.length() || text.charAt(i + 1) == '\n';
                common.append(shown ? "-" : "");
            } else {
                append(c, common);
            }
        }
        return common.toString();
    }

    private static void append(char c, StringBuilder common) {
        switch (c) {
            // blanks of other widths, and those at which a line must not be broken
            case '\u00A0', '\u2007', '\u202F' -> common.append(' ');
            case '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2008', '\u2009', '\u200A' ->
                common.append(' ');
            // of no width: where a line may be broken, where not, the mark of the byte order
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
            case '\u2010', '\u2011' -> common.append('-');
            // as wide as a figure, and minus
            case '\u2012', '\u2212' -> common.append('–');
            // of Symbol and Wingdings, which Word has for lists and boxes to tick
            case '\uF02D', '\uF076', '\uF0A7', '\uF0B7', '\uF0D8' -> common.append('•');
            case '\uF0FB' -> common.append('✗');
            case '\uF0FC' -> common.append('✓');
            case '\uF0FD' -> common.append('☒');
            case '\uF0FE' -> common.append('☑');
            default -> {
                if (c >= '\uFB00' && c <= '\uFB06') {
                    common.append(LIGATURES[c - '\uFB00']);
                } else {
                    common.append(c);
                }
            }
        }
    }
}
