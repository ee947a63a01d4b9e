package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.GluedWords;
import se.protokoll.extract.words.Token;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.Cell;
import se.protokoll.text.SourceDocument;

/**
 * The document cut into lines and segments: what every later part reads instead of raw text. What several parts ask of
 * the whole document is found out once. Not for use by several threads.
 */
public final class Layout {

    /** Blanks in a row that set two segments apart. Two stand in typed text after a full stop; three do not. */
    private static final int GAP = 3;

    /** In a line that has columns, an entry may be so long that little is left before the next. */
    private static final int GAP_AMONG_COLUMNS = 2;

    private final SourceDocument document;
    private final List<Line> lines;
    private final List<Line> inside;
    private final Map<Integer, List<Token>> tokens = new HashMap<>();
    private @Nullable Boolean flat;
    private @Nullable Boolean glued;
    private @Nullable BitSet furniture;
    private @Nullable BitSet runningHeads;
    private @Nullable List<MinutesTable> minutesTables;

    /**
     * @param document where the lines come from
     * @param lines every line that is not blank, in reading order, page furniture included
     */
    Layout(SourceDocument document, List<Line> lines) {
        this.document = document;
        this.lines = List.copyOf(lines);
        this.inside = WebPageFrame.inside(document, this.lines);
    }

    /** The document as it was read from its file. */
    public SourceDocument document() {
        return document;
    }

    /** Every line that is not blank, in reading order, page furniture included. */
    public List<Line> lines() {
        return lines;
    }

    /** The lines of the document itself, without what a collection on the web puts before and below it. */
    public List<Line> inside() {
        return inside;
    }

    /** Whether a collection on the web has put something before the document. */
    public boolean isFramed() {
        return insideFrom() > 0;
    }

    /** Index, among all lines, of the first that is {@link #inside()}; their number where none is. */
    public int insideFrom() {
        return inside.isEmpty() ? lines.size() : indexOf(inside.getFirst());
    }

    /** Whether most of the document's text has lost its line breaks. */
    public boolean isFlat() {
        if (flat == null) {
            flat = FlatText.is(this);
        }
        return flat;
    }

    /** Whether words stand together that a line end parted, see {@link GluedWords}. */
    public boolean isGlued() {
        if (glued == null) {
            glued = GluedWords.in(document.text());
        }
        return glued;
    }

    /** The tables in which minutes are kept, or what was decided in them. */
    public List<MinutesTable> minutesTables() {
        if (minutesTables == null) {
            minutesTables = MinutesTable.in(this);
        }
        return minutesTables;
    }

    /** Which of the lines {@link #inside()} are page headers, footers and page numbers, by their indices there. */
    public BitSet furniture() {
        if (furniture == null) {
            furniture = PageFurniture.among(this, inside);
        }
        return furniture;
    }

    /**
     * The heads, feet and numbers of pages within text that has lost its line breaks.
     *
     * @return the offset of every character of one; empty where the line breaks are there
     */
    public BitSet runningHeads() {
        if (runningHeads == null) {
            runningHeads = isFlat() ? RunningHeads.in(this) : new BitSet();
        }
        return runningHeads;
    }

    /** Takes headers, footers and page numbers for text, to measure what it is worth to know them. */
    public void keepFurniture() {
        furniture = new BitSet();
        runningHeads = new BitSet();
    }

    /** The layout of a document: its lines from first to last. */
    public static Layout of(SourceDocument document) {
        var lines = new ArrayList<Line>();
        var lost = LostLineBreaks.in(document.text());
        var hanging = HangingItem.among(document);
        for (int index = 0; index < document.blocks().size(); index++) {
            var block = document.blocks().get(index);
            if (hanging.get(index)) {
                lines.addAll(HangingItem.lines(document, block, index));
            } else if (block.kind() == BlockKind.TABLE_ROW) {
                addRow(document, block, index, lines);
            } else {
                addLines(document, block, index, lost, lines);
            }
        }
        return new Layout(document, lines);
    }

    /** The tokens of one line, read by itself. */
    public List<Token> tokens(int index) {
        return tokens.computeIfAbsent(index, line -> List.copyOf(TokenReader.read(this, line, line + 1)));
    }

    /** Index of one of the {@link #lines()}. */
    public int indexOf(Line line) {
        return firstEndingAfter(lines, line.start());
    }

    /** Index of the first of some lines, in reading order, that ends behind a place; their number if none does. */
    public static int firstEndingAfter(List<Line> lines, int offset) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (lines.get(middle).end() > offset) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** The text of a line. */
    public String text(Line line) {
        return document.text().substring(line.start(), line.end());
    }

    /** The text of a segment. */
    public String text(Segment segment) {
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

    private static void addLines(
            SourceDocument document, Block block, int index, NavigableSet<Integer> lost, List<Line> lines) {
        String text = document.text();
        int start = block.start();
        while (start < block.end()) {
            int newline = text.indexOf('\n', start);
            int broken = newline < 0 || newline > block.end() ? block.end() : newline;
            Integer glued = lost.higher(start);
            int end = glued != null && glued < broken ? glued : broken;
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
            start = end == broken ? end + 1 : end;
        }
    }

    private static List<Segment> segments(String text, int start, int end) {
        var segments = new ArrayList<Segment>();
        int gap = text.substring(start, end).contains(" ".repeat(GAP)) ? GAP_AMONG_COLUMNS : GAP;
        int from = start;
        int at = start;
        while (at < end) {
            int blank = at;
            boolean tab = false;
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                tab |= text.charAt(at) == '\t';
                at++;
            }
            if (tab || at - blank >= gap) {
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

    static Segment trimmed(String text, int start, int end, int column) {
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

    /** How many characters stand before a place on its line in the source. */
    public int column(int at) {
        return at - document.text().lastIndexOf('\n', at - 1) - 1;
    }

    /** Whether a blank line stands between two lines. */
    public boolean isBlankBetween(Line before, Line line) {
        return document.text()
                        .substring(before.end(), line.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1;
    }
}
