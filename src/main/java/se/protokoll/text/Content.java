package se.protokoll.text;

import java.util.List;

/** What a page or a table cell holds, in reading order, before it is laid out as blocks. */
sealed interface Content {

    /** Whether nothing but links is in it, as in the menu of a web page. */
    boolean isLinks();

    /**
     * A paragraph, heading or list item.
     *
     * @param linkCharacters how many of its characters lead to another page
     */
    record Paragraph(BlockKind kind, int level, String text, int linkCharacters) implements Content {

        /** That of a heading known by its bold type alone. */
        static final int LOWEST_LEVEL = 6;

        @Override
        public boolean isLinks() {
            return linkCharacters > 0 && linkCharacters >= text.strip().length() * 0.8;
        }

        /** Whether the file itself calls it a heading; what only stands in bold is of the lowest level. */
        boolean isMarkedHeading() {
            return kind == BlockKind.HEADING && level < LOWEST_LEVEL;
        }
    }

    /** A table. */
    record Table(List<Row> rows) implements Content {

        @Override
        public boolean isLinks() {
            return rows.stream().flatMap(row -> row.cells().stream()).allMatch(TableCell::isLinksOrEmpty)
                    && rows.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()));
        }
    }

    /** A table row from left to right; a cell that spans columns is followed by empty ones, so that columns agree. */
    record Row(List<TableCell> cells) {}

    /**
     * A table cell.
     *
     * @param spansRow whether it is the only cell of its row in the file
     */
    record TableCell(List<Content> content, boolean spansRow) {

        static final TableCell EMPTY = new TableCell(List.of(), false);

        boolean isEmpty() {
            return content.isEmpty();
        }

        boolean isLinksOrEmpty() {
            return content.stream().allMatch(Content::isLinks);
        }
    }
}
