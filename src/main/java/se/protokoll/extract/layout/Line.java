package se.protokoll.extract.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.text.BlockKind;

/**
 * A line as a reader sees it: a line of running text, or a whole row of a table, whose cells may hold line breaks.
 *
 * @param start first character, an offset into the document's canonical text; leading white space is not part of it
 * @param end one past the last character, trailing white space left out
 * @param page page number from 1; null where the format has no pages
 * @param kind kind of the block it comes from
 * @param block index of that block; lines of one paragraph share it
 * @param segments the segments from left to right, at least one; cells for a table row
 */
public record Line(int start, int end, @Nullable Integer page, BlockKind kind, int block, List<Segment> segments) {

    public Line {
        segments = List.copyOf(segments);
    }

    /** Whether the line is a row of a real table, so that its segments are cells. */
    public boolean isRow() {
        return kind == BlockKind.TABLE_ROW;
    }
}
