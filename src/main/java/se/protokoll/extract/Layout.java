package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.Cell;
import se.protokoll.text.SourceDocument;

/**
 * The document cut into lines and segments: what every later part reads instead of raw text.
 *
 * @param document where the lines come from
 * @param lines every line that is not blank, in reading order, page furniture included
 */
record Layout(SourceDocument document, List<Line> lines) {

    /** Blanks in a row that set two segments apart. Two stand in typed text after a full stop; three do not. */
    private static final int GAP = 3;

    Layout {
        lines = List.copyOf(lines);
    }

    static Layout of(SourceDocument document) {
        var lines = new ArrayList<Line>();
        for (int index = 0; index < document.blocks().size(); index++) {
            var block = document.blocks().get(index);
            if (block.kind() == BlockKind.TABLE_ROW) {
                addRow(document, block, index, lines);
            } else {
                addLines(document, block, index, lines);
            }
        }
        return new Layout(document, lines);
    }

    /** The text of a line. */
    String text(Line line) {
        return document.text().substring(line.start(), line.end());
    }

    /** The text of a segment. */
    String text(Segment segment) {
        return document.text().substring(segment.start(), segment.end());
    }

    private static void addRow(SourceDocument document, Block block, int index, List<Line> lines) {
        var segments = new ArrayList<Segment>();
        for (int column = 0; column < block.cells().size(); column++) {
            Cell cell = block.cells().get(column);
            segments.add(trimmed(document.text(), cell.start(), cell.end(), column));
        }
        var whole = trimmed(document.text(), block.start(), block.end(), 0);
        if (whole.start() < whole.end()) {
            lines.add(new Line(whole.start(), whole.end(), block.page(), block.kind(), index, segments));
        }
    }

    private static void addLines(SourceDocument document, Block block, int index, List<Line> lines) {
        String text = document.text();
        int start = block.start();
        while (start < block.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > block.end() ? block.end() : newline;
            var segments = segments(text, start, end);
            if (!segments.isEmpty()) {
                lines.add(new Line(
                        segments.getFirst().start(),
                        segments.getLast().end(),
                        block.page(),
                        block.kind(),
                        index,
                        segments));
            }
            start = end + 1;
        }
    }

    private static List<Segment> segments(String text, int start, int end) {
        var segments = new ArrayList<Segment>();
        int from = start;
        int at = start;
        while (at < end) {
            int blank = at;
            boolean tab = false;
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                tab |= text.charAt(at) == '\t';
                at++;
            }
            if (tab || at - blank >= GAP) {
                addUnlessEmpty(segments, trimmed(text, from, blank, from - start));
                from = at;
            }
            at++;
        }
        addUnlessEmpty(segments, trimmed(text, from, end, from - start));
        return segments;
    }

    private static void addUnlessEmpty(List<Segment> segments, Segment segment) {
        if (segment.start() < segment.end()) {
            segments.add(segment);
        }
    }

    private static Segment trimmed(String text, int start, int end, int column) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Segment(from, to, column);
    }
}
