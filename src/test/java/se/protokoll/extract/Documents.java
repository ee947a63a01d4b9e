package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.Cell;
import se.protokoll.text.SourceDocument;

/** Documents for tests: plain text as a text file gives it, or rows of a table. */
public final class Documents {

    private static final Pattern PARAGRAPH = Pattern.compile("(?:[^\\n]*\\S[^\\n]*(?:\\n|$))+");

    private Documents() {}

    /** Text with a paragraph for each stretch between blank lines. */
    public static SourceDocument text(String text) {
        var blocks = new ArrayList<Block>();
        var paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            blocks.add(new Block(BlockKind.PARAGRAPH, paragraph.start(), paragraph.end(), null, 0, List.of()));
        }
        return new SourceDocument(text, blocks, 0, "text/plain", null, List.of());
    }

    /** Rows of a table, cells parted by a vertical bar; a line break within a cell is written as "/ ". */
    public static SourceDocument table(String... rows) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (String row : rows) {
            int start = text.length();
            var cells = new ArrayList<Cell>();
            for (String cell : row.split("\\|", -1)) {
                if (!cells.isEmpty()) {
                    text.append('\t');
                }
                int from = text.length();
                text.append(cell.strip().replace("/ ", "\n"));
                cells.add(new Cell(from, text.length()));
            }
            blocks.add(new Block(BlockKind.TABLE_ROW, start, text.length(), null, 0, cells));
            text.append('\n');
        }
        return new SourceDocument(text.toString(), blocks, 0, "text/plain", null, List.of());
    }
}
