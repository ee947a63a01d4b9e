package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.text.Block;
import se.protokoll.text.Cell;
import se.protokoll.text.SourceDocument;

/**
 * An agenda item whose number hangs in the margin: laid out as a row of two cells, the number and the item with all its
 * text, of which only the first line is the title.
 */
final class HangingItem {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:(?:\\p{Lu}\\p{L}{0,5} )?§ ?\\d{1,4}|\\d{1,4} ?§)\\s*");

    private HangingItem() {}

    static boolean is(SourceDocument document, Block row) {
        return row.cells().size() == 2
                && NUMBER.matcher(document.text(row.cells().getFirst())).matches()
                && document.text(row.cells().getLast()).strip().indexOf('\n') > 0;
    }

    /** The number with the title, and every further line for itself. */
    static List<Line> lines(SourceDocument document, Block row, int block) {
        String text = document.text();
        Cell number = row.cells().getFirst();
        Cell item = row.cells().getLast();
        List<Line> lines = new ArrayList<>();
        int start = item.start();
        while (start < item.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > item.end() ? item.end() : newline;
            Segment segment = Layout.trimmed(text, start, end, 1);
            if (segment.start() < segment.end()) {
                List<Segment> segments = lines.isEmpty()
                        ? List.of(Layout.trimmed(text, number.start(), number.end(), 0), segment)
                        : List.of(segment);
                lines.add(
                        new Line(segments.getFirst().start(), segment.end(), row.page(), row.kind(), block, segments));
            }
            start = end + 1;
        }
        return lines;
    }
}
