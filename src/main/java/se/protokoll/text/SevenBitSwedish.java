package se.protokoll.text;

/**
 * Swedish in seven bits, as terminals and printers wrote it until the nineties: the codes of brackets, braces and
 * strokes stand for the letters that ASCII has not. Such a file is ASCII to the byte; only where those signs stand
 * tells it.
 *
 * @see <a href="https://www.itscj-ipsj.jp/ir/011.pdf">ISO-IR 11, Swedish for names</a>
 */
final class SevenBitSwedish {

    private static final String SIGNS = "[\\]{|}@`^~";

    private static final String LETTERS = "ÄÖÅäöåÉéÜü";

    /** How many of {@link #SIGNS} are å, ä and ö, without which no Swedish text does; the others are rare in it. */
    private static final int COMMON = 6;

    /** Signs within words from which on no slip of the keyboard is the reason. */
    private static final int ENOUGH = 3;

    /** Share of the letters within words that å, ä and ö are at least; usually it is 4 %. */
    private static final double SHARE = 0.01;

    private SevenBitSwedish() {}

    /**
     * The text with its Swedish letters, character for character, where it was written so.
     *
     * @param text of ASCII only
     * @return the text itself where its brackets and braces are such
     */
    static String restored(String text) {
        return isSwedish(text) ? withLetters(text) : text;
    }

    private static boolean isSwedish(String text) {
        int letters = 0;
        int[] within = new int[COMMON];
        int between = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = SIGNS.indexOf(c);
            if (isAscii(c)) {
                letters++;
            } else if (sign >= 0 && sign < COMMON && isLetter(text, i - 1) && isLetter(text, i + 1)) {
                within[sign]++;
                between++;
            }
        }
        int kinds = 0;
        for (int sign = 0; sign < COMMON; sign++) {
            kinds += within[sign] > 0 ? 1 : 0;
        }
        return between >= ENOUGH && kinds > 1 && between > letters * SHARE;
    }

    private static String withLetters(String text) {
        var restored = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int sign = SIGNS.indexOf(text.charAt(i));
            if (sign >= COMMON ? isRareLetter(text, i) : sign >= 0 && isCommonLetter(text, i)) {
                restored.setCharAt(i, LETTERS.charAt(sign));
            }
        }
        return restored.toString();
    }

    /** "å" is a word, and so is "ö", but a stroke alone may as well set columns apart. */
    private static boolean isCommonLetter(String text, int at) {
        return text.charAt(at) == '}' || isLetter(text, at - 1) || isLetter(text, at + 1);
    }

    /** In an address "@" is itself, and so are the others beside anything but letters. */
    private static boolean isRareLetter(String text, int at) {
        boolean afterLetter = isLetter(text, at - 1);
        return text.charAt(at) == '@'
                ? afterLetter && isCapital(text, at - 1)
                : afterLetter || (isLetter(text, at + 1) && text.charAt(at) != '~');
    }

    private static boolean isCapital(String text, int at) {
        char c = text.charAt(at);
        return (c >= 'A' && c <= 'Z') || "[\\]".indexOf(c) >= 0;
    }

    private static boolean isLetter(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        int sign = SIGNS.indexOf(text.charAt(at));
        return isAscii(text.charAt(at)) || (sign >= 0 && sign < COMMON);
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
