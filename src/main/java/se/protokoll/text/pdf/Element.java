package se.protokoll.text.pdf;

import java.util.List;

/** A part of a page, in reading order, before it is written out. */
sealed interface Element {

    /**
     * Lines that belong together.
     *
     * @param heading 1 to 6 for a heading, 0 otherwise
     * @param listItem whether it begins with a bullet or a number of its own
     * @param lines the lines; segments of one line are separated by tabs
     */
    record Text(int heading, boolean listItem, List<String> lines) implements Element {}

    /** A table: rows from top to bottom, each with its cells from left to right. */
    record Table(List<Row> rows) implements Element {}

    /** A row of a table. */
    record Row(List<Cell> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.elements().isEmpty());
        }
    }

    /** A cell of a row; it may hold a table of its own. */
    record Cell(List<Element> elements) {

        static final Cell EMPTY = new Cell(List.of());

        String text() {
            var text = new StringBuilder();
            for (Element element : elements) {
                if (element instanceof Text lines) {
                    lines.lines().forEach(line -> text.append(line).append('\n'));
                }
            }
            return text.toString().strip();
        }
    }
}
