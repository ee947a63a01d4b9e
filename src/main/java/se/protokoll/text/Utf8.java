package se.protokoll.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-8 that has been mended by hand: single bytes of Windows-1252 among right sequences are read as what they are. */
final class Utf8 {

    private static final Charset STRAY = Charset.forName("windows-1252");

    private Utf8() {}

    /**
     * Length in bytes of the multi-byte sequence that starts at {@code at}; 0 if there is none or it is malformed.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc3629#section-4">RFC 3629, section 4</a>
     */
    static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
        boolean beyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
        return overlong || beyond ? 0 : length;
    }

    /** Decodes, and never loses a byte. */
    static String decode(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        int from = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = bytes[at] >= 0 ? 1 : sequenceLength(bytes, at);
            if (length == 0) {
                text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
                text.append(STRAY.decode(ByteBuffer.wrap(bytes, at, 1)));
                from = at + 1;
                length = 1;
            }
            at += length;
        }
        return text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8))
                .toString();
    }
}
