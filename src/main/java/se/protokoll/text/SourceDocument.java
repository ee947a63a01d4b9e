package se.protokoll.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document with its layout. Every offset anywhere in Protokoll is one into {@link #text()}.
 *
 * @param text the canonical text: blocks in reading order, lines separated by {@code \n}, cells of a row by {@code \t}
 * @param blocks the layout, in reading order
 * @param pages number of pages; 0 where the format has none
 * @param mediaType what the file was found to be, such as {@code application/pdf}
 * @param title the title in the file's own metadata; null where there is none
 * @param limits for everything that was cut off or hidden, a sentence in Swedish that says what; empty where the text is
 *     whole
 */
public record SourceDocument(
        String text,
        List<Block> blocks,
        int pages,
        String mediaType,
        @Nullable String title,
        List<String> limits) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        limits = List.copyOf(limits);
    }

    /** The text of a block. */
    public String text(Block block) {
        return text.substring(block.start(), block.end());
    }

    /** The text of a cell. */
    public String text(Cell cell) {
        return text.substring(cell.start(), cell.end());
    }
}
