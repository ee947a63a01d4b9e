package se.protokoll.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document that its layout sets apart. Blocks follow each other in reading order and do not overlap.
 * A block's text may hold line breaks ({@code \n}) where the document breaks lines within it.
 *
 * @param kind what it is
 * @param start first character, an offset in UTF-16 units into the canonical text
 * @param end one past the last character
 * @param page page number from 1, or null where the format has no pages
 * @param level 1 to 6 for headings, 0 otherwise
 * @param cells the cells of a table row from left to right; empty for every other kind
 */
public record Block(
        BlockKind kind, int start, int end, @Nullable Integer page, int level, List<Cell> cells) {

    public Block {
        cells = List.copyOf(cells);
    }
}
