package se.protokoll.bench;

import java.util.List;

/** A part of invented minutes, set as its format sets such parts. */
sealed interface Part {

    /** A line of its own, set apart. */
    record Heading(String text) implements Part {}

    /** Text that runs over as many lines as it needs. */
    record Paragraph(String text) implements Part {}

    /** Rows of cells; a cell may have several lines. The first cell of each row is its label. */
    record Table(List<List<String>> rows) implements Part {}
}
