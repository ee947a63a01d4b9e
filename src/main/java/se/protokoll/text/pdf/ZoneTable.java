package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes rows of lines that stand in columns without ruled cells: finds which lines continue the cells above them. */
final class ZoneTable {

    private final List<Line> lines;
    private final Columns columns;
    private final List<Rule> horizontals;
    private final float right;
    private final List<List<List<Segment>>> rows = new ArrayList<>();

    /**
     * @param horizontals ruled lines that may set rows apart
     * @param right where the last column ends
     */
    ZoneTable(Zone zone, List<Rule> horizontals, float right) {
        this.lines = zone.lines();
        this.columns = zone.columns();
        this.horizontals = horizontals;
        this.right = right;
    }

    Element.Table table() {
        Line before = null;
        for (Line line : lines) {
            place(line, before);
            before = line;
        }
        return new Element.Table(rows.stream().map(this::row).toList());
    }

    private void place(Line line, @Nullable Line before) {
        var cells = cells(line);
        if (before == null || isRuledBetween(before, line)) {
            rows.add(cells);
            return;
        }
        moveLabelUp(cells);
        if (cells.stream().allMatch(List::isEmpty)) {
            return;
        }
        if (isContinuation(cells, line, before)) {
            for (int i = 0; i < cells.size(); i++) {
                rows.getLast().get(i).addAll(cells.get(i));
            }
        } else {
            rows.add(cells);
        }
    }

    private List<List<Segment>> cells(Line line) {
        var cells = new ArrayList<List<Segment>>();
        for (int i = 0; i < columns.count(); i++) {
            cells.add(new ArrayList<>());
        }
        boolean heading = line.equals(lines.getFirst());
        line.segments().stream()
                .flatMap(segment -> heading ? parted(segment).stream() : Stream.of(segment))
                .forEach(segment -> cells.get(columns.indexOf(segment)).add(segment));
        return cells;
    }

    /** Short words over narrow columns stand no further apart than the words of a phrase: "Parti Frånv. Anm." */
    private List<Segment> parted(Segment segment) {
        int last = -1;
        for (Word word : segment.words()) {
            int column = columns.beginningAt(word);
            if (column <= last) {
                return List.of(segment);
            }
            last = column;
        }
        return segment.words().stream().map(word -> Segment.of(List.of(word))).toList();
    }

    /** The second line of a label goes to the row where the label began, though values stand beside both. */
    private void moveLabelUp(List<List<Segment>> cells) {
        var label = cells.getFirst();
        var above = lastLabel();
        if (label.size() == 1 && above != null) {
            Segment last = above.getLast();
            Segment line = label.getFirst();
            boolean tight = line.baseline() - last.baseline() < 1.6f * line.size();
            boolean readsOn = Wrapping.readsOn(last.text(), line.text())
                    || (columns.count() > 1
                            && tight
                            && line.bold()
                            && cells.stream().skip(1).allMatch(List::isEmpty)
                            && Wrapping.isFull(last, line, columns.rightOf(0, right)));
            if (tight && readsOn && line.bold() == last.bold()) {
                above.add(line);
                label.clear();
            }
        }
    }

    private @Nullable List<Segment> lastLabel() {
        for (int i = rows.size() - 1; i >= 0 && i >= rows.size() - 4; i--) {
            if (!rows.get(i).getFirst().isEmpty()) {
                return rows.get(i).getFirst();
            }
        }
        return null;
    }

    private boolean isContinuation(List<List<Segment>> cells, Line line, Line before) {
        float pitch = line.baseline() - before.baseline();
        if (pitch > 1.9f * line.size()) {
            return false;
        }
        if (isNextLineOfOnlyValue(cells)) {
            return true;
        }
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        if (pitch > 1.5f * line.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !isWrapped(i, cells.get(i).getFirst(), filled > 1)) {
                return false;
            }
        }
        return true;
    }

    /** A label whose values stand one below the other in one column: they are lines of one cell. */
    private boolean isNextLineOfOnlyValue(List<List<Segment>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            boolean above = !rows.getLast().get(i).isEmpty();
            if (i == 0 ? !cells.getFirst().isEmpty() : above == cells.get(i).isEmpty()) {
                return false;
            }
        }
        return cells.stream().filter(cell -> !cell.isEmpty()).count() == 1;
    }

    private boolean isWrapped(int column, Segment line, boolean severalCells) {
        var above = rows.getLast().get(column);
        if (above.isEmpty() || line.baseline() - above.getLast().baseline() > 1.5f * line.size()) {
            return false;
        }
        Segment last = above.getLast();
        boolean full = Wrapping.isFull(last, line, limit(column));
        return full && (!(severalCells || hasItemsBeside(column)) || Wrapping.readsOn(last.text(), line.text()));
    }

    /**
     * "Anna Ek, inspektör | § 104": whether beside a line stands for which items somebody came, so that the next may be
     * another.
     */
    private boolean hasItemsBeside(int column) {
        return rows.getLast().subList(column + 1, columns.count()).stream()
                .flatMap(List::stream)
                .anyMatch(segment -> segment.text().startsWith("§"));
    }

    /** Text may run on over columns that are empty in its row. */
    private float limit(int column) {
        var row = rows.getLast();
        for (int next = column + 1; next < columns.count(); next++) {
            if (!row.get(next).isEmpty()) {
                return columns.lefts().get(next);
            }
        }
        boolean crosses = row.get(column).stream().anyMatch(line -> line.right() > columns.rightOf(column, right));
        return crosses ? right : columns.rightOf(column, right);
    }

    private boolean isRuledBetween(Line before, Line line) {
        float left = columns.lefts().getFirst();
        for (Rule rule : horizontals) {
            if (rule.at() > before.baseline()
                    && rule.at() < line.baseline() - 0.4f * line.size()
                    && rule.from() < left + 20
                    && rule.length() > 60) {
                return true;
            }
        }
        return false;
    }

    private Element.Row row(List<List<Segment>> cells) {
        var result = new ArrayList<Element.Cell>();
        for (int i = 0; i < cells.size(); i++) {
            // a label is one label, however many lines it takes
            result.add(cell(cells.get(i), i == 0 ? 0 : columns.rightOf(i, right)));
        }
        return new Element.Row(result);
    }

    /** Lines that surely belong together are joined, the others stay apart: they may be one person each. */
    private static Element.Cell cell(List<Segment> segments, float limit) {
        if (segments.isEmpty()) {
            return Element.Cell.EMPTY;
        }
        var texts = new ArrayList<String>();
        Segment before = null;
        for (Segment segment : segments) {
            boolean joined = before != null
                    && !before.text().endsWith("-")
                    && Wrapping.isFull(before, segment, limit)
                    && Wrapping.readsOn(before.text(), segment.text());
            boolean beside =
                    before != null && Math.abs(before.baseline() - segment.baseline()) < 0.25f * segment.size();
            if (joined || beside) {
                texts.set(texts.size() - 1, texts.getLast() + " " + segment.text());
            } else {
                texts.add(segment.text());
            }
            before = segment;
        }
        return new Element.Cell(List.of(new Element.Text(0, false, texts)));
    }
}
