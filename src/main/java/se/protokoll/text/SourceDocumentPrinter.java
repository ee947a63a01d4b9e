package se.protokoll.text;

import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a document's layout for people: a line per block with its page and kind, the cells of a row between bars. */
public final class SourceDocumentPrinter {

    private SourceDocumentPrinter() {}

    /** The document's type, pages and limits, then its blocks in reading order; line breaks are shown as {@code ↵}. */
    public static String describe(SourceDocument document) {
        var out = new StringBuilder();
        out.append(document.mediaType())
                .append(document.pages() > 0 ? ", " + document.pages() + " pages" : "")
                .append(document.title() == null ? "" : ", title: " + document.title())
                .append('\n');
        document.limits().forEach(limit -> out.append("! ").append(limit).append('\n'));
        for (Block block : document.blocks()) {
            out.append(block.page() == null ? "   " : String.format(Locale.ROOT, "%3d", block.page()))
                    .append(' ')
                    .append(name(block))
                    .append(' ')
                    .append(content(document, block).replace("\n", "↵").replace('\t', '→'))
                    .append('\n');
        }
        return out.toString();
    }

    private static String content(SourceDocument document, Block block) {
        return block.kind() == BlockKind.TABLE_ROW
                ? block.cells().stream().map(document::text).collect(Collectors.joining(" | ", "| ", " |"))
                : document.text(block);
    }

    private static String name(Block block) {
        return switch (block.kind()) {
            case HEADING -> "h" + block.level();
            case PARAGRAPH -> "p ";
            case LIST_ITEM -> "li";
            case TABLE_ROW -> "tr";
            case FURNITURE -> "--";
        };
    }
}
