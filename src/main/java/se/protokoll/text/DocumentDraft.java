package se.protokoll.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is being read: blocks are put one after the other, in common characters, and their offsets
 * follow.
 */
final class DocumentDraft {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int pages;

    /** Whether any block holds a letter or a digit. */
    private boolean hasWords;

    void startPage() {
        pages++;
    }

    boolean hasWords() {
        return hasWords;
    }

    /**
     * Adds a block of text; white space around it is left out but for a tab that it begins with, or a line break, which
     * stays as a blank line above it, and nothing is added where only that is there.
     */
    void block(BlockKind kind, int level, String content) {
        String stripped = content.strip();
        if (!stripped.isEmpty()) {
            separate();
            if (content.charAt(0) == '\n') {
                separate();
            }
            int start = text.length();
            append(content.charAt(0) == '\t' ? '\t' + stripped : stripped);
            blocks.add(new Block(kind, start, text.length(), page(), level, List.of()));
        }
    }

    /** Adds a table row, also one with empty cells; nothing is added where every cell is empty. */
    void row(List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        separate();
        int start = text.length();
        var spans = new ArrayList<Cell>(cells.size());
        for (String cell : cells) {
            if (!spans.isEmpty()) {
                text.append('\t');
            }
            int from = text.length();
            append(cell.strip().replace('\t', ' '));
            spans.add(new Cell(from, text.length()));
        }
        blocks.add(new Block(BlockKind.TABLE_ROW, start, text.length(), page(), 0, spans));
    }

    /** Takes what stands before and after the text, and is said to be a page header or footer, for one. */
    void setApart(OfficeFurniture furniture) {
        int first = 0;
        while (first < blocks.size() && setApart(first, furniture)) {
            first++;
        }
        int last = blocks.size() - 1;
        while (last > first && setApart(last, furniture)) {
            last--;
        }
    }

    private boolean setApart(int index, OfficeFurniture furniture) {
        Block block = blocks.get(index);
        boolean taken = furniture.take(text.substring(block.start(), block.end()));
        if (taken) {
            blocks.set(index, new Block(BlockKind.FURNITURE, block.start(), block.end(), block.page(), 0, List.of()));
        }
        return taken;
    }

    SourceDocument finish(String mediaType, @Nullable String title, List<String> limits) {
        return new SourceDocument(text.toString(), blocks, pages, mediaType, title, limits);
    }

    private void separate() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void append(String content) {
        text.append(CommonCharacters.of(content));
        if (!hasWords) {
            hasWords = content.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }

    private @Nullable Integer page() {
        return pages == 0 ? null : pages;
    }
}
