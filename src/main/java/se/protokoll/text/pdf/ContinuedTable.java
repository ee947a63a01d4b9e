package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;

/** Tables that go on over a page break repeat their heading row there; it says nothing new. */
final class ContinuedTable {

    private List<String> heading = List.of();

    /** The heading row that a page repeats from the page before, its cells separated by tabs; empty if it does not. */
    List<String> repeatedHeading(List<Element> page) {
        return repeats(page) ? List.of(String.join("\t", heading)) : List.of();
    }

    /** The page's elements without that row; also takes note of the heading that the next page may repeat. */
    List<Element> withoutRepeatedHeading(List<Element> page) {
        var elements = new ArrayList<>(page);
        if (repeats(page)) {
            var rows = ((Element.Table) page.getFirst()).rows();
            elements.set(0, new Element.Table(rows.subList(1, rows.size())));
        }
        boolean goesOn = repeats(page) && page.size() == 1;
        heading = !page.isEmpty() && page.getLast() instanceof Element.Table table && !goesOn
                ? texts(table.rows().getFirst())
                : goesOn ? heading : List.of();
        return elements;
    }

    private boolean repeats(List<Element> page) {
        return heading.stream().filter(cell -> !cell.isEmpty()).count() >= 2
                && !page.isEmpty()
                && page.getFirst() instanceof Element.Table table
                && table.rows().size() > 1
                && texts(table.rows().getFirst()).equals(heading);
    }

    private static List<String> texts(Element.Row row) {
        return row.cells().stream().map(Element.Cell::text).toList();
    }
}
