package se.protokoll.text;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.text.Content.Paragraph;
import se.protokoll.text.Content.Row;
import se.protokoll.text.Content.Table;
import se.protokoll.text.Content.TableCell;

/**
 * Lays content out as blocks. A table within a table becomes rows of its own: the cells left of it stand in its first
 * row, so that a label is followed by its values, and the columns of both tables follow each other. Tables that only
 * place things on a web page become the blocks they hold, and menus become page furniture.
 */
final class ContentLayout {

    /** Links that stand together before they are taken for a menu. */
    private static final int MENU = 3;

    /** Characters of running text in a cell from which on its table is taken for a frame. */
    private static final int PROSE = 1_500;

    /** Headings in a cell from which on it holds a document and not a value. */
    private static final int HEADINGS = 2;

    /** Paragraphs beside a table in a cell from which on it holds a document whose cover sheet the table is. */
    private static final int BESIDE_TABLE = 8;

    private final DocumentDraft draft;

    ContentLayout(DocumentDraft draft) {
        this.draft = draft;
    }

    void add(List<Content> contents, boolean furniture) {
        for (int i = 0; i < contents.size(); i++) {
            int links = i;
            while (links < contents.size() && contents.get(links).isLinks()) {
                links++;
            }
            if (countLinks(contents.subList(i, links)) >= MENU) {
                contents.subList(i, links).forEach(content -> add(content, true));
                i = links - 1;
            } else {
                add(contents.get(i), furniture);
            }
        }
    }

    private void add(Content content, boolean furniture) {
        switch (content) {
            case Paragraph paragraph ->
                draft.block(
                        furniture ? BlockKind.FURNITURE : paragraph.kind(),
                        furniture ? 0 : paragraph.level(),
                        paragraph.text());
            case Table table -> table.rows().forEach(row -> add(row, furniture));
        }
    }

    private static int countLinks(List<Content> contents) {
        int count = 0;
        for (Content content : contents) {
            count += switch (content) {
                case Table table -> table.rows().size();
                case Paragraph paragraph -> (int) paragraph.text().lines().count();
            };
        }
        return count;
    }

    private void add(Row row, boolean furniture) {
        if (furniture) {
            row.cells().forEach(cell -> add(cell.content(), true));
        } else if (isFrame(row)) {
            row.cells().forEach(cell -> add(cell.content(), false));
        } else {
            flatten(row).forEach(draft::row);
        }
    }

    private static boolean isFrame(Row row) {
        return row.cells().getFirst().spansRow()
                || row.cells().stream().anyMatch(ContentLayout::isFrame)
                || row.cells().stream().filter(ContentLayout::holdsList).count() > 1;
    }

    /** Lists that stand beside each other, each with its columns or under its heading, have no rows in common. */
    private static boolean holdsList(TableCell cell) {
        for (Content content : cell.content()) {
            if (content instanceof Table table) {
                return cell.content().getFirst() instanceof Paragraph
                        || table.rows().stream().anyMatch(ContentLayout::hasColumns);
            }
        }
        return false;
    }

    private static boolean hasColumns(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    private static boolean isFrame(TableCell cell) {
        int prose = 0;
        int headings = 0;
        int paragraphs = 0;
        for (Content content : cell.content()) {
            if (content instanceof Paragraph paragraph) {
                prose += paragraph.text().length() > 100 ? paragraph.text().length() : 0;
                headings += paragraph.isMarkedHeading() ? 1 : 0;
                paragraphs++;
            } else if (content instanceof Table table && table.rows().stream().anyMatch(ContentLayout::holdsFrame)) {
                return true;
            }
        }
        boolean besideTable =
                paragraphs >= BESIDE_TABLE && paragraphs < cell.content().size();
        return prose > PROSE || headings >= HEADINGS || besideTable;
    }

    /** A cover sheet has one table in another; a third level is there to place things. */
    private static boolean holdsFrame(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.content().stream().anyMatch(Table.class::isInstance)
                        || (cell.spansRow() && cell.content().size() > 2)
                        || isFrame(cell));
    }

    private static List<List<String>> flatten(Row row) {
        var rows = new ArrayList<List<String>>();
        rows.add(new ArrayList<>());
        for (TableCell cell : row.cells()) {
            append(rows, cellRows(cell));
        }
        return rows;
    }

    /** Puts rows to the right of others; what is missing below or above is filled with empty cells. */
    private static void append(List<List<String>> rows, List<List<String>> right) {
        int width = rows.getFirst().size();
        for (int i = 0; i < right.size(); i++) {
            if (i == rows.size()) {
                rows.add(blanks(width));
            }
            rows.get(i).addAll(right.get(i));
        }
        int full = rows.getFirst().size();
        for (List<String> each : rows) {
            each.addAll(blanks(full - each.size()));
        }
    }

    private static List<String> blanks(int count) {
        var blanks = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            blanks.add("");
        }
        return blanks;
    }

    private static List<List<String>> cellRows(TableCell cell) {
        var rows = new ArrayList<List<String>>();
        var lines = new StringBuilder();
        for (Content content : cell.content()) {
            switch (content) {
                case Paragraph paragraph ->
                    lines.append(lines.isEmpty() ? "" : "\n")
                            .append(paragraph.text().strip());
                case Table table -> {
                    if (!lines.isEmpty()) {
                        rows.add(new ArrayList<>(List.of(lines.toString())));
                        lines.setLength(0);
                    }
                    table.rows().forEach(inner -> rows.addAll(flatten(inner)));
                }
            }
        }
        if (!lines.isEmpty() || rows.isEmpty()) {
            rows.add(new ArrayList<>(List.of(lines.toString())));
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        rows.forEach(each -> each.addAll(blanks(width - each.size())));
        return rows;
    }
}
