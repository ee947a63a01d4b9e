package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.layout.Layout;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.SourceDocument;

/** Turns text written in a test into the document a text file gives: paragraphs between blank lines. */
public final class PlainText {

    private PlainText() {}

    public static SourceDocument document(String text) {
        var blocks = new ArrayList<Block>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, start, start + paragraph.length(), null, 0, List.of()));
            }
            start += paragraph.length() + 2;
        }
        return new SourceDocument(text, blocks, 0, "text/plain", null, List.of());
    }

    public static Layout layout(String text) {
        return Layout.of(document(text));
    }
}
