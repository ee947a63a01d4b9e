package se.protokoll.text;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.text.Content.Paragraph;
import se.protokoll.text.Content.Row;
import se.protokoll.text.Content.Table;
import se.protokoll.text.Content.TableCell;

/** Puts paragraphs together to table rows again, by the marks that {@link RtfMarks} left among their characters. */
final class RtfTables {

    private final List<TableCell> row = new ArrayList<>();
    private final List<Content> cell = new ArrayList<>();
    private boolean furniture;

    static boolean hasMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a table has begun and not ended, so that paragraphs without marks may belong to it. */
    boolean isOpen() {
        return furniture || !row.isEmpty() || !cell.isEmpty();
    }

    /** Takes in a paragraph and gives what it completes. */
    List<Content> add(Paragraph paragraph) {
        var done = new ArrayList<Content>();
        var text = new StringBuilder();
        boolean inTable = !row.isEmpty();
        for (int i = 0; i < paragraph.text().length(); i++) {
            char c = paragraph.text().charAt(i);
            switch (c) {
                case RtfMarks.IN_TABLE -> inTable = true;
                case RtfMarks.CELL_END -> {
                    endParagraph(paragraph, text, true, done);
                    row.add(new TableCell(List.copyOf(cell), false));
                    cell.clear();
                }
                case RtfMarks.ROW_END -> {
                    endRow(done);
                    inTable = false;
                }
                case RtfMarks.FURNITURE_START -> furniture = true;
                case RtfMarks.FURNITURE_END -> {
                    endParagraph(paragraph, text, false, done);
                    furniture = false;
                }
                default -> text.append(c);
            }
        }
        endParagraph(paragraph, text, inTable, done);
        return done;
    }

    /** What is left where the file ends within a table. */
    List<Content> finish() {
        var done = new ArrayList<Content>(cell);
        cell.clear();
        endRow(done);
        return done;
    }

    private void endParagraph(Paragraph paragraph, StringBuilder text, boolean inTable, List<Content> done) {
        String content = text.toString().strip();
        text.setLength(0);
        if (content.isEmpty()) {
            return;
        }
        var kind = furniture ? BlockKind.FURNITURE : paragraph.kind();
        var part = new Paragraph(kind, furniture ? 0 : paragraph.level(), content, paragraph.linkCharacters());
        if (inTable && !furniture) {
            cell.add(part);
        } else {
            done.add(part);
        }
    }

    private void endRow(List<Content> done) {
        if (furniture) {
            row.forEach(each -> done.addAll(each.content()));
        } else if (!row.isEmpty()) {
            boolean alone = row.size() == 1;
            done.add(new Table(List.of(
                    new Row(alone ? List.of(new TableCell(row.getFirst().content(), true)) : List.copyOf(row)))));
        }
        row.clear();
    }

    static boolean isMark(char c) {
        return c >= RtfMarks.IN_TABLE && c <= RtfMarks.FURNITURE_END;
    }
}
