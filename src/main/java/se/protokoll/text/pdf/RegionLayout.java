package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The reading order of a part of a page: ruled tables, columns, tables without rules, and running text. */
final class RegionLayout {

    /** How deep tables are followed into the cells of tables. */
    private static final int DEEPEST = 3;

    /** "§ 12", "KS § 12": what stands beside it is its title or reference. */
    private static final Pattern NUMBERED = Pattern.compile(".{0,8}§+ ?\\d");

    private final TextStyle style;
    private final TextFlow flow;

    RegionLayout(TextStyle style) {
        this.style = style;
        this.flow = new TextFlow(style);
    }

    /**
     * The region's elements in reading order.
     *
     * @param segments from top to bottom and left to right
     * @param rules straight lines in the region
     * @param right where its lines end
     */
    List<Element> elements(List<Segment> segments, List<Rule> rules, float right) {
        return elements(segments, rules, right, 0);
    }

    private List<Element> elements(List<Segment> segments, List<Rule> rules, float right, int depth) {
        if (depth > DEEPEST) {
            return flow.elements(Line.of(segments), right);
        }
        var elements = new ArrayList<Element>();
        var grids = GridFinder.outermost(rules);
        var lines = Line.of(segments);
        var parallel = ParallelColumns.in(lines, grids);
        if (parallel != null) {
            elements.addAll(elements(segments(lines.subList(0, parallel.from())), rules, right, depth));
            elements.addAll(elements(parallel.left(), rules, parallel.leftEnd(), depth + 1));
            elements.addAll(elements(parallel.right(), rules, right, depth + 1));
            elements.addAll(elements(segments(lines.subList(parallel.to(), lines.size())), rules, right, depth));
            return elements;
        }
        var open = new ArrayList<Segment>(segments);
        for (Grid grid : grids) {
            var inside = open.stream().filter(grid::contains).toList();
            if (inside.isEmpty()) {
                continue;
            }
            open.removeAll(inside);
            var above = open.stream()
                    .filter(segment -> segment.middle() < grid.top())
                    .toList();
            open.removeAll(above);
            elements.addAll(unruled(above, rules, right, depth));
            elements.add(table(grid, inside, rules, depth));
        }
        elements.addAll(unruled(open, rules, right, depth));
        return elements;
    }

    private Element table(Grid grid, List<Segment> segments, List<Rule> rules, int depth) {
        var rows = new ArrayList<Element.Row>();
        var others = rules.stream().filter(rule -> !grid.rules().contains(rule)).toList();
        for (List<Grid.GridCell> line : grid.cells(segments)) {
            var cells = new ArrayList<Element.Cell>();
            for (Grid.GridCell cell : line) {
                cells.add(cell(cell, others, depth));
            }
            var row = new Element.Row(cells);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return new Element.Table(rows);
    }

    private Element.Cell cell(Grid.GridCell cell, List<Rule> rules, int depth) {
        if (cell.segments().isEmpty()) {
            return Element.Cell.EMPTY;
        }
        var within = rules.stream()
                .filter(rule -> rule.horizontal()
                        && rule.from() > cell.left() - 1
                        && rule.to() < cell.right() + 1
                        && rule.at() > cell.segments().getFirst().top() - 20
                        && rule.at() < cell.segments().getLast().baseline() + 20)
                .toList();
        return new Element.Cell(elements(cell.segments(), within, cell.right() - 2, depth + 1));
    }

    private List<Element> unruled(List<Segment> segments, List<Rule> rules, float right, int depth) {
        var elements = new ArrayList<Element>();
        var lines = Line.of(segments);
        var text = new ArrayList<Line>();
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).isSingle()) {
                text.add(lines.get(i));
                i++;
                continue;
            }
            var zone = Zone.at(lines, i);
            i += zone.lines().size();
            if (isText(zone)) {
                text.addAll(zone.lines());
                continue;
            }
            elements.addAll(flow.elements(text, right));
            text.clear();
            elements.addAll(zone(zone, rules, right, depth));
        }
        elements.addAll(flow.elements(text, right));
        return elements;
    }

    private static List<Segment> segments(List<Line> lines) {
        return lines.stream().flatMap(line -> line.segments().stream()).toList();
    }

    /**
     * A heading with its number or a reference at the end of the line is no table, nor is text with its numbers
     * hanging.
     */
    private boolean isText(Zone zone) {
        if (zone.lines().stream()
                .allMatch(line ->
                        line.isSingle() || NUMBERED.matcher(line.first().text()).lookingAt())) {
            return true;
        }
        Line line = zone.lines().getFirst();
        return zone.lines().size() == 1
                && (Marker.isAlone(line.first().text())
                        || (line.bold()
                                && style.headingLevel(
                                                line.size(), true, line.text().length())
                                        > 0));
    }

    private List<Element> zone(Zone zone, List<Rule> rules, float right, int depth) {
        if (isList(zone)) {
            return items(zone);
        }
        if (zone.isParallel()) {
            return columns(zone, right, depth);
        }
        var horizontals = rules.stream().filter(Rule::horizontal).toList();
        return List.of(new ZoneTable(zone, horizontals, right).table());
    }

    private List<Element> columns(Zone zone, float right, int depth) {
        var columns = zone.columns();
        var elements = new ArrayList<Element>();
        for (int column = 0; column < columns.count(); column++) {
            var segments = new ArrayList<Segment>();
            for (Line line : zone.lines()) {
                for (Segment segment : line.segments()) {
                    if (columns.indexOf(segment) == column) {
                        segments.add(segment);
                    }
                }
            }
            elements.addAll(elements(segments, List.of(), columns.rightOf(column, right) - 4, depth + 1));
        }
        return elements;
    }

    private static boolean isList(Zone zone) {
        return zone.columns().count() == 2
                && zone.lines().stream()
                        .allMatch(line -> line.isSingle()
                                ? zone.columns().indexOf(line.first()) == 1
                                : Marker.isAlone(line.first().text()));
    }

    private static List<Element> items(Zone zone) {
        var items = new ArrayList<Element>();
        var open = new ArrayList<String>();
        for (Line line : zone.lines()) {
            if (!line.isSingle() && !open.isEmpty()) {
                items.add(new Element.Text(0, true, List.copyOf(open)));
                open.clear();
            }
            open.add(line.text().replace('\t', ' '));
        }
        items.add(new Element.Text(0, true, List.copyOf(open)));
        return items;
    }
}
