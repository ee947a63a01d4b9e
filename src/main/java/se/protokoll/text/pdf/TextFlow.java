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
            if (!open.isEmpty() && !continues(open, line, right)) {
                elements.add(text(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            elements.add(text(open));
        }
        return elements;
    }

    private boolean continues(List<Line> open, Line line, float right) {
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
        return indent > -4 * size
                && indent < 5 * size
                && Wrapping.isFull(before.segments().getLast(), line.first(), right);
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
                heading, item && heading == 0, lines.stream().map(Line::text).toList());
    }
}
