package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines one below the other as paragraphs, headings and list items. A paragraph ends where a line leaves room for the
 * first word of the next, where the distance grows, and where size, weight or indent change.
 */
final class TextFlow {

    private final TextStyle style;

    TextFlow(TextStyle style) {
        this.style = style;
    }

    /**
     * The lines as elements.
     *
     * @param right where the lines' column ends
     */
    List<Element> elements(List<Line> lines, float right) {
        var elements = new ArrayList<Element>();
        var open = new ArrayList<Line>();
        for (Line line : lines) {
            if (!open.isEmpty() && !isBelow(open, line)) {
                addParagraphs(open, right, elements);
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            addParagraphs(open, right, elements);
        }
        return elements;
    }

    private void addParagraphs(List<Line> block, float right, List<Element> elements) {
        int full = 0;
        for (int i = 1; i < block.size(); i++) {
            full += isFull(block.get(i - 1), block.get(i), right) ? 1 : 0;
        }
        boolean prose = full * 2 >= block.size() - 1;
        var open = new ArrayList<Line>();
        for (Line line : block) {
            if (!open.isEmpty() && !continues(open, line, right, prose)) {
                elements.add(text(open));
                open.clear();
            }
            open.add(line);
        }
        elements.add(text(open));
    }

    /** In running text every full line goes on; in a list, where lines end by themselves, only what reads on. */
    private static boolean continues(List<Line> open, Line line, float right, boolean prose) {
        Line before = open.getLast();
        Segment last = before.segments().getLast();
        boolean readsOn = Wrapping.readsOn(last.text(), line.text());
        if (Wrapping.isHyphenated(last.text(), line.text())) {
            return true;
        }
        if (isFull(before, line, right)) {
            return prose || readsOn || isIndented(open, line);
        }
        boolean nearlyFull = last.right() > last.left() + 0.8f * (right - last.left());
        boolean unfinished =
                Character.isLetterOrDigit(last.text().charAt(last.text().length() - 1));
        return readsOn && (isIndented(open, line) || (nearlyFull && (prose || unfinished)));
    }

    private static boolean isFull(Line before, Line line, float right) {
        return Wrapping.isFull(before.segments().getLast(), line.first(), right);
    }

    private static boolean isIndented(List<Line> open, Line line) {
        return line.first().left() > open.getFirst().first().left() + 0.7f * line.size();
    }

    private boolean isBelow(List<Line> open, Line line) {
        Line first = open.getFirst();
        Line before = open.getLast();
        float size = before.size();
        float pitch = line.baseline() - before.baseline();
        if (pitch > 1.6f * size || Math.abs(line.size() - size) > 0.08f * size || line.bold() != before.bold()) {
            return false;
        }
        if (open.size() > 1
                && pitch
                        > 1.15f * (before.baseline() - open.get(open.size() - 2).baseline())) {
            return false;
        }
        if (!line.isSingle() || Marker.startsWith(line.text())) {
            return false;
        }
        float indent = line.first().left() - first.first().left();
        if (!first.isSingle()) {
            return line.first().left() > first.segments().get(1).left() - size;
        }
        return indent > -4 * size && indent < 5 * size;
    }

    private Element text(List<Line> lines) {
        int characters = 0;
        boolean bold = true;
        for (Line line : lines) {
            characters += line.text().length();
            bold &= line.bold();
        }
        Line first = lines.getFirst();
        boolean item =
                Marker.startsWith(first.text()) || Marker.isAlone(first.first().text());
        int heading = style.headingLevel(first.size(), bold, characters);
        return new Element.Text(
                heading,
                item && heading == 0,
                Wrapping.closedUp(lines.stream().map(Line::text).toList()));
    }
}
