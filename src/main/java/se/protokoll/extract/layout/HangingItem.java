package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.Cell;
import se.protokoll.text.SourceDocument;

/**
 * An agenda item whose number hangs in the margin: laid out as a row of two cells, the number and the item with all its
 * text, of which only the first line is the title.
 */
final class HangingItem {

    private static final Pattern SECTION =
            Pattern.compile("\\s*(?:(?:\\p{Lu}\\p{L}{0,5} )?§ ?\\d{1,4}|\\d{1,4} ?§)\\s*");

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3})[.)]?\\s*");

    /** "Öppnande", and below it sentences. */
    private static final Pattern TOLD = Pattern.compile("\\s*\\p{Lu}[^\\n]*[^\\n.:,]\\n(?s:.*)[.!?]\\s*");

    /** So many numbers without a section sign that follow each other are those of items. */
    private static final int ENOUGH = 3;

    private HangingItem() {}

    /** The rows of a document that are such items, by the indices of their blocks. */
    static BitSet among(SourceDocument document) {
        var items = new BitSet();
        var run = new Run();
        for (int i = 0; i < document.blocks().size(); i++) {
            var row = document.blocks().get(i);
            if (row.kind() != BlockKind.TABLE_ROW || row.cells().size() < 2) {
                continue;
            }
            String margin = document.text(row.cells().getFirst());
            boolean pair = isPair(document, row);
            if (SECTION.matcher(margin).matches()) {
                items.set(i, pair && document.text(row.cells().get(1)).strip().indexOf('\n') > 0);
                continue;
            }
            var number = NUMBER.matcher(margin);
            if (number.matches()) {
                int value = Integer.parseInt(number.group(1));
                if (!run.goesOnWith(value)) {
                    run.addTo(items);
                    run = new Run();
                }
                run.add(
                        i,
                        value,
                        pair,
                        TOLD.matcher(document.text(row.cells().get(1))).matches());
            }
        }
        run.addTo(items);
        return items;
    }

    /** Rows with numbers that follow each other. */
    private static final class Run {

        private final List<Integer> rows = new ArrayList<>();
        private int last;
        private int told;
        private boolean pairs = true;

        boolean goesOnWith(int value) {
            return rows.isEmpty() || value == last + 1;
        }

        void add(int row, int value, boolean pair, boolean tells) {
            rows.add(row);
            last = value;
            told += tells ? 1 : 0;
            pairs &= pair;
        }

        /** A table with more columns is read by what stands over them. */
        void addTo(BitSet items) {
            if (pairs && rows.size() >= ENOUGH && told * 2 >= rows.size()) {
                rows.forEach(items::set);
            }
        }
    }

    /** Whether a row holds two cells, whatever empty ones stand behind them. */
    private static boolean isPair(SourceDocument document, Block row) {
        return row.cells().size() >= 2
                && !document.text(row.cells().get(1)).isBlank()
                && row.cells().stream()
                        .skip(2)
                        .allMatch(cell -> document.text(cell).isBlank());
    }

    /** The number with the title, and every further line for itself. */
    static List<Line> lines(SourceDocument document, Block row, int block) {
        String text = document.text();
        Cell number = row.cells().getFirst();
        Cell item = row.cells().get(1);
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
                lines.add(new Line(
                        segments.getFirst().start(), segment.end(), row.page(), BlockKind.PARAGRAPH, block, segments));
            }
            start = end + 1;
        }
        return lines;
    }
}
