package se.protokoll.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Recognises text that can hardly be anything but Unicode: a byte order mark, UTF-16 without one, or bytes outside
 * ASCII that follow the rules of UTF-8. Says nothing about pure ASCII, so that a web page's own declaration counts.
 */
public class UnicodeDetector implements EncodingDetector {

    private static final long serialVersionUID = 1L;

    private static final int SAMPLE = 64 * 1024;

    @Override
    public @Nullable Charset detect(InputStream input, Metadata metadata) throws IOException {
        input.mark(SAMPLE);
        try {
            return detect(input.readNBytes(SAMPLE));
        } finally {
            input.reset();
        }
    }

    /** The encoding, or null where the bytes do not prove one. */
    static @Nullable Charset detect(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        Charset wide = utf16(bytes);
        return wide != null ? wide : utf8(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** In Swedish nearly every character of UTF-16 has a zero for its upper byte. */
    private static @Nullable Charset utf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int pairs = bytes.length / 2;
        if (odd > pairs * 0.7 && even < pairs * 0.1) {
            return StandardCharsets.UTF_16LE;
        }
        return even > pairs * 0.7 && odd < pairs * 0.1 ? StandardCharsets.UTF_16BE : null;
    }

    /** A stray wrong byte does not turn a UTF-8 file into something else: one in ten may be wrong. */
    private static @Nullable Charset utf8(byte[] bytes) {
        int right = 0;
        int wrong = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = Utf8.sequenceLength(bytes, at);
            if (length > 0) {
                right++;
                at += length;
            } else {
                // the sample may end within a character
                wrong += at + 3 < bytes.length ? 1 : 0;
                at++;
            }
        }
        return right > 0 && wrong <= right / 10 ? StandardCharsets.UTF_8 : null;
    }
}
