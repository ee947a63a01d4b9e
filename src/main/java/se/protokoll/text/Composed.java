package se.protokoll.text;

import java.text.Normalizer;

/**
 * Text in which a letter and what stands over it are one character (Unicode's form NFC), as nearly everybody writes it.
 * Macs write "Å" as an A with a ring after it, which looks the same and is another word to whoever compares letters.
 */
public final class Composed {

    /** The first character that goes together with another. */
    private static final char FIRST = '\u0300';

    private Composed() {}

    /** The text, itself where nothing is to be put together. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
