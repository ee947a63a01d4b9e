package se.protokoll.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.minutes.Outcome;

/** Reads UTF-8 text files only, until the reader for every format takes its place. */
public final class DocumentReader {
    /** The text in paragraphs. */
    public SourceDocument read(Path file) throws UnreadableFileException {
        try {
            String text = Files.readString(file);
            var blocks = new ArrayList<Block>();
            var m = Pattern.compile("\n\\s*\n|\f").matcher(text);
            int start = 0;
            while (m.find()) {
                if (m.start() > start) {
                    blocks.add(new Block(BlockKind.PARAGRAPH, start, m.start(), null, 0, List.of()));
                }
                start = m.end();
            }
            if (start < text.length()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, start, text.length(), null, 0, List.of()));
            }
            return new SourceDocument(text, blocks, 0, "text/plain", null, List.of());
        } catch (IOException e) {
            throw new UnreadableFileException(Outcome.UNREADABLE, "oläslig", e);
        }
    }
}
