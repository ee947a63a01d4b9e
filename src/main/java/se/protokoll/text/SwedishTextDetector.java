package se.protokoll.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;

/**
 * Tells apart the one-byte encodings that Swedish text was written in: Windows-1252 and ISO-8859-1, Macintosh, and the
 * DOS code page 850 (whose Swedish letters are those of 437). Each is tried, and the one whose special characters come
 * where Swedish has them wins: å, ä and ö make up some 4 % of Swedish letters and stand among letters.
 */
public class SwedishTextDetector implements EncodingDetector {

    private static final long serialVersionUID = 1L;

    private static final int SAMPLE = 64 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Charset> CANDIDATES =
            List.of(WINDOWS, Charset.forName("IBM850"), Charset.forName("x-MacRoman"));

    @Override
    public Charset detect(InputStream input, Metadata metadata) throws IOException {
        input.mark(SAMPLE);
        try {
            return detect(input.readNBytes(SAMPLE));
        } finally {
            input.reset();
        }
    }

    /** The likeliest encoding of bytes that are not Unicode. Pure ASCII gives UTF-8, which reads it alike. */
    static Charset detect(byte[] bytes) {
        boolean ascii = true;
        boolean latin1 = true;
        for (byte b : bytes) {
            ascii &= b >= 0;
            latin1 &= b >= 0 || (b & 0xFF) >= 0xA0;
        }
        if (ascii) {
            return StandardCharsets.UTF_8;
        }
        Charset best = WINDOWS;
        int bestScore = Integer.MIN_VALUE;
        for (Charset candidate : CANDIDATES) {
            int score = score(new String(bytes, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return latin1 && best.equals(WINDOWS) ? StandardCharsets.ISO_8859_1 : best;
    }

    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i > 0 ? text.charAt(i - 1) : ' ';
                char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                score += score(c, before, after);
            }
        }
        return score;
    }

    private static int score(char c, char before, char after) {
        boolean besideLetter = Character.isLetter(before) || Character.isLetter(after);
        if (Boxes.isPartOf(c)) {
            return besideLetter ? -2 : 0;
        }
        if (c == before && c == after) {
            // the lines of a box, read in the wrong encoding
            return -2;
        }
        if ("åäö".indexOf(c) >= 0) {
            // "på", "å" alone and "Ö" first in a word are common; a small å, ä or ö after a capital is not
            return Character.isLowerCase(before) || Character.isLowerCase(after) ? 4 : 1;
        }
        if ("ÅÄÖ".indexOf(c) >= 0) {
            return Character.isLowerCase(before) ? -4 : besideLetter ? 3 : 0;
        }
        if ("éÉüèáàôæøçßíóúñëšž".indexOf(c) >= 0) {
            return besideLetter ? 1 : -2;
        }
        if ("§–—”“’‘•…·»«°½¼²³©®´\u00A0\u00AD".indexOf(c) >= 0) {
            return Character.isLetter(before) && Character.isLetter(after) ? -2 : 1;
        }
        return besideLetter ? -4 : -2;
    }
}
