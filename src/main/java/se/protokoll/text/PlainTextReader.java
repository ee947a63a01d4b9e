package se.protokoll.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Outcome;

/**
 * Text files as they are: what is decoded is the canonical text, without the frames that DOS programs drew and in
 * common characters, and each paragraph is a block. Paragraphs end at blank lines and at form feeds; a form feed
 * begins a new page.
 */
final class PlainTextReader {

    /** Share of control characters from which on a file is no text. */
    private static final double BINARY = 0.02;

    private final ReadingLimits limits;

    PlainTextReader(ReadingLimits limits) {
        this.limits = limits;
    }

    SourceDocument read(InputStream input, String mediaType) throws IOException, UnreadableFileException {
        // As many as the characters that are kept have in UTF-16; only foreign letters have more in UTF-8.
        byte[] bytes = input.readNBytes(2 * limits.characters());
        boolean whole = input.read() < 0;
        String text = CommonCharacters.of(Boxes.removed(normalizeLineEnds(PrinterCodes.removed(decode(bytes)))));
        if (text.isBlank()) {
            throw new UnreadableFileException(Outcome.EMPTY, "Filen innehåller bara blanktecken.");
        }
        if (isBinary(text)) {
            throw new UnreadableFileException(Outcome.UNREADABLE, "Filen är ingen textfil: den innehåller styrtecken.");
        }
        var notes = new ArrayList<String>();
        int kept = Math.min(text.length(), limits.characters());
        if (!whole) {
            notes.add(LimitNotes.characters(kept));
        } else if (kept < text.length()) {
            notes.add(LimitNotes.characters(kept, text.length()));
        }
        text = text.substring(0, kept);
        int breaks = (int) text.chars().filter(c -> c == '\f').count();
        int pages = breaks == 0 ? 0 : breaks + 1;
        return new SourceDocument(text, paragraphs(text, pages > 0), pages, mediaType, null, notes);
    }

    static String decode(byte[] bytes) {
        Charset charset = UnicodeDetector.detect(bytes);
        if (charset == null) {
            charset = SwedishTextDetector.detect(bytes);
        }
        String text = charset.equals(StandardCharsets.UTF_8) ? Utf8.decode(bytes) : new String(bytes, charset);
        if (text.length() == bytes.length && text.chars().allMatch(c -> c < 0x80)) {
            return SevenBitSwedish.restored(text);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String normalizeLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> (c < ' ' && "\n\t\f\u001A".indexOf(c) < 0) || c == 0xFFFD)
                .count();
        return controls > text.length() * BINARY;
    }

    private static List<Block> paragraphs(String text, boolean paged) {
        var blocks = new ArrayList<Block>();
        int page = 1;
        int start = -1;
        int end = 0;
        int line = 0;
        while (line < text.length()) {
            int lineEnd = lineEnd(text, line);
            boolean blank = text.substring(line, lineEnd).isBlank();
            if (!blank) {
                start = start < 0 ? line : start;
                end = lineEnd;
            }
            boolean formFeed = lineEnd < text.length() && text.charAt(lineEnd) == '\f';
            if ((blank || formFeed) && start >= 0) {
                blocks.add(paragraph(start, end, paged ? page : null));
                start = -1;
            }
            page += formFeed ? 1 : 0;
            line = lineEnd + 1;
        }
        if (start >= 0) {
            blocks.add(paragraph(start, end, paged ? page : null));
        }
        return blocks;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\f') {
            at++;
        }
        return at;
    }

    private static Block paragraph(int start, int end, @Nullable Integer page) {
        return new Block(BlockKind.PARAGRAPH, start, end, page, 0, List.of());
    }
}
