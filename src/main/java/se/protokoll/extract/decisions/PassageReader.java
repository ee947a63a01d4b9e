package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.agenda.ItemTitle;
import se.protokoll.extract.decisions.DecisionHeading.Zone;
import se.protokoll.extract.decisions.Passage.Opening;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.MinutesTable;
import se.protokoll.extract.layout.Segment;
import se.protokoll.extract.words.Bullets;
import se.protokoll.text.BlockKind;

/** Cuts the text of an item into passages: paragraphs, list entries, clauses and headings, each whole again. */
final class PassageReader {

    /**
     * A new passage begins here whatever stands before: a clause, a bullet, a number, a letter, a quotation mark of
     * mail.
     */
    private static final Pattern OPENS = Pattern.compile(
            "(?:att(?! (?:täckas|utgå|gälla|användas|utbetalas|betalas|verkställas|disponeras|tagas|återbetalas|jämte|tillsammans)(?![\\p{L}]))|dels)(?:\\s|$|\\*)|["
                    + Bullets.SIGNS + ">o+](?:\\s|>)|->|[-–>" + Bullets.DRAWN
                    + "]\\s?\\p{Lu}|" + Bullets.NUMERAL
                    + "|\\(?\\d{1,2}[.)]\\s|\\d{1,2} att |\\d{1,2}\\s{2,}\\p{Lu}|a t t |[a-h][.)]\\s|_{3,}|-{3,}"
                    + "|#{1,6}\\s|\\*\\*");

    /** A sentence that decides begins with a line of its own, whatever the line above it was. */
    private static final Pattern DECIDES = Pattern.compile(
            "\\p{Lu}[\\p{L}-]*(?: (?:och |\\p{Lu})?[\\p{L}-]+){0,2} (?:beslutar|beslutade|beslöt)(?![\\p{L}])"
                    + "|(?:Beslut(?:as|ades|ade)|Beslöts?)(?: enhälligt)?,? att(?![\\p{L}])");

    private static final Pattern HEADING_MARK = Pattern.compile("#{1,6} (?=\\p{Lu})");

    private static final Pattern WRITTEN = Pattern.compile("word|opendocument|rtf|html");

    private final Layout layout;
    private final List<Line> lines;
    private final BitSet furniture;
    private final CellLines cells;
    private final boolean flat;
    private final LineEnds ends;
    private final Map<String, Boolean> headings = new HashMap<>();

    /** Whether the format says where paragraphs end, so that none goes on in the next block. */
    private final boolean written;

    /** @param tables those that hold minutes, whose cells are read one by one */
    PassageReader(Layout layout, List<MinutesTable> tables) {
        this.layout = layout;
        this.cells = new CellLines(layout, tables);
        this.lines = cells.lines();
        this.flat = layout.isFlat();
        this.written = WRITTEN.matcher(layout.document().mediaType()).find();
        this.furniture = cells.furniture();
        this.ends = new LineEnds(layout, cells);
    }

    /** Whether the text has lost its line breaks. */
    boolean isFlat() {
        return flat;
    }

    /** The passages between two places of the source. */
    List<Passage> between(int from, int to) {
        return flat ? onPages(from, to) : inLines(from, to);
    }

    /** Without line breaks: page by page, cut where a head, foot or number of a page stands. */
    private List<Passage> onPages(int from, int to) {
        var passages = new ArrayList<Passage>();
        var heads = layout.runningHeads();
        Line before = null;
        for (int i = Layout.firstEndingAfter(lines, from);
                i < lines.size() && lines.get(i).start() < to;
                i++) {
            var line = lines.get(i);
            int end = Math.min(line.end(), to);
            var opening = opening(before, line);
            int start = heads.nextClearBit(Math.max(line.start(), from));
            while (start < end) {
                int head = heads.nextSetBit(start);
                int stop = head < 0 ? end : Math.min(head, end);
                boolean number =
                        layout.document().text().substring(start, stop).chars().noneMatch(Character::isLetter);
                if (!number) {
                    add(new ArrayList<>(List.of(new Passage.Span(start, stop))), opening, passages);
                    opening = Opening.LINE;
                }
                start = heads.nextClearBit(stop);
            }
            before = line;
        }
        return passages;
    }

    private List<Passage> inLines(int from, int to) {
        var passages = new ArrayList<Passage>();
        var open = new ArrayList<Passage.Span>();
        var opening = Opening.PARAGRAPH;
        var infinitives = new InfinitiveLines();
        var label = new BesideLabel(layout);
        Line before = null;
        boolean turned = false;
        for (int i = Layout.firstEndingAfter(lines, from);
                i < lines.size() && lines.get(i).start() < to;
                i++) {
            var line = lines.get(i);
            int start = Math.max(line.start(), from);
            int end = Math.min(line.end(), to);
            if (start >= end || furniture.get(i)) {
                turned |= furniture.get(i);
                continue;
            }
            String text = layout.document().text().substring(start, end).strip();
            boolean goesOn = before != null
                    && (turned ? goesOnOverPage(before, line, text) : goesOnOverBlank(before, line, text));
            turned = false;
            if (goesOn && !open.isEmpty()) {
                open.add(new Passage.Span(start, end));
                before = line;
                continue;
            }
            var next = opening(before, line);
            boolean other = isOtherCell(before, line);
            boolean apart = (other || next != Opening.LINE) && !isGoverned(text, open);
            boolean beside = label.goesOn(line, apart);
            boolean listed = before != null && infinitives.opens(layout.text(before), text, apart);
            if (!open.isEmpty() && (apart || listed || (!beside && opens(before, line, text, open, from)))) {
                add(open, opening, passages);
            }
            if (other) {
                addOver(before, line, passages);
                next = Opening.PARAGRAPH;
            }
            if (open.isEmpty()) {
                opening = next;
            }
            int value = start == line.start() ? behindHeading(line) : start;
            if (value > start && value < end) {
                open.add(new Passage.Span(start, line.segments().getFirst().end()));
                add(open, opening, passages);
                opening = Opening.LINE;
            }
            open.add(new Passage.Span(value < end ? value : start, end));
            before = line;
        }
        add(open, opening, passages);
        return passages;
    }

    /** Whether a line begins another cell of minutes kept in a table, or is the first behind such a table. */
    private boolean isOtherCell(@Nullable Line before, Line line) {
        boolean within = cells.over(line) != null;
        return before == null ? within : before.block() != line.block() && (within || cells.over(before) != null);
    }

    /** The heading over the column of a cell, as one that holds for the cell alone. */
    private void addOver(@Nullable Line before, Line line, List<Passage> passages) {
        var over = cells.over(line);
        var left = before == null ? null : cells.over(before);
        if (over != null) {
            passages.add(headed(over.cell(), over.heading()));
        } else if (left != null) {
            passages.add(headed(left.cell(), new DecisionHeading(Zone.TEXT, null)));
        }
    }

    private Passage headed(Segment cell, DecisionHeading heading) {
        return Passage.of(
                        layout.document().text(),
                        List.of(new Passage.Span(cell.start(), cell.end())),
                        Opening.PARAGRAPH)
                .as(heading);
    }

    /**
     * Where the text begins whose heading stands in a column of its own on the same line; the line's start for others.
     */
    private int behindHeading(Line line) {
        var segments = line.segments();
        boolean headed =
                segments.size() == 2 && !line.isRow() && DecisionHeading.of(layout.text(segments.getFirst())) != null;
        return headed ? segments.get(1).start() : line.start();
    }

    private void add(List<Passage.Span> open, Opening opening, List<Passage> passages) {
        if (open.isEmpty()) {
            return;
        }
        var passage = Passage.of(layout.document().text(), open, opening);
        open.clear();
        if (!passage.text().isEmpty()) {
            passages.addAll(flat ? FlatPassages.of(passage) : List.of(unmarked(passage)));
        }
    }

    /** A heading without the signs of Markdown before it. */
    private static Passage unmarked(Passage passage) {
        var mark = HEADING_MARK.matcher(passage.text());
        return mark.lookingAt() ? passage.part(mark.end(), passage.text().length()) : passage;
    }

    /** Whether a sentence goes on behind the foot of a page and the head of the next. */
    private boolean goesOnOverPage(Line before, Line line, String text) {
        return Character.isLowerCase(text.charAt(0))
                && before.segments().size() == 1
                && line.segments().size() == 1
                && !OPENS.matcher(text).lookingAt()
                && !LineEnds.isEnded(layout.text(before), text);
    }

    /** "till 352 kronor på lands- / / bygd": in some texts a blank line stands between any two lines. */
    private boolean goesOnOverBlank(Line before, Line line, String text) {
        return before.kind() == line.kind()
                && opening(before, line) == Opening.PARAGRAPH
                && !ends.isShort(before)
                && goesOnOverPage(before, line, text)
                && !OpenEntries.isInfinitive(text);
    }

    private Opening opening(@Nullable Line before, Line line) {
        if (line.kind() == BlockKind.LIST_ITEM && (before == null || before.block() != line.block())) {
            return Opening.ENTRY;
        }
        boolean heading = line.kind() == BlockKind.HEADING && before != null && before.block() != line.block();
        if (before == null || heading || layout.isBlankBetween(before, line)) {
            return Opening.PARAGRAPH;
        }
        return written && before.block() != line.block() ? Opening.BLOCK : Opening.LINE;
    }

    private boolean opens(@Nullable Line before, Line line, String text, List<Passage.Span> open, int from) {
        if (before == null) {
            return true;
        }
        String above = layout.text(before);
        if (isGoverned(text, open)) {
            return false;
        }
        return OPENS.matcher(text).lookingAt()
                || isTabular(before, from)
                || isTabular(line, from)
                || ItemTitle.isCaseNumber(above)
                || isBehindEntry(before, line, text)
                || (ends.isShort(before) && !Character.isLowerCase(text.charAt(0)))
                || LineEnds.isEndedBefore(above, text)
                || (DECIDES.matcher(text).lookingAt() && !LineEnds.goesOn(above))
                || (isHeading(above) && open.size() == 1)
                || (isHeading(text) && (ends.isShort(before) || !Character.isLowerCase(text.charAt(0))))
                || (Character.isUpperCase(text.charAt(0)) && DecisionHeading.inlineEnd(text) > 0)
                || isRow(line)
                || isRow(before);
    }

    /**
     * Whether a line goes on with the clause above, over an empty line or not: "ge chefen i uppdrag / att räkna
     * ankorna".
     */
    private boolean isGoverned(String text, List<Passage.Span> open) {
        return text.startsWith("att ")
                && !open.isEmpty()
                && GovernedClause.goesOn(
                        Passage.of(layout.document().text(), open, Opening.LINE).text());
    }

    /** "att svara / Bo Ek reserverar sig.": a sentence that the format does not count to the entry above. */
    private static boolean isBehindEntry(Line before, Line line, String text) {
        return before.kind() == BlockKind.LIST_ITEM
                && line.kind() == BlockKind.PARAGRAPH
                && Character.isUpperCase(text.charAt(0));
    }

    /** Each line is asked about twice: by itself, and as the one above the next. */
    private boolean isHeading(String line) {
        return headings.computeIfAbsent(line, text -> DecisionHeading.of(text) != null);
    }

    private boolean isRow(Line line) {
        return line.isRow() && cells.over(line) == null;
    }

    /**
     * Whether a line is the row of a table, the number and the title of its item left out, which stand beside the text.
     */
    private static boolean isTabular(Line line, int from) {
        return line.segments().stream().filter(segment -> segment.end() > from).count() > 2;
    }
}
