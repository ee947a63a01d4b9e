package se.protokoll.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.protokoll.text.pdf.RecognizedPage;

/**
 * The text of a document with its layout. Every offset anywhere in Protokoll is one into {@link #text()}.
 *
 * @param text the canonical text: blocks in reading order, lines separated by {@code \n}, cells of a row by {@code \t},
 *     in {@link CommonCharacters}
 * @param blocks the layout, in reading order
 * @param pages number of pages; 0 where the format has none
 * @param mediaType what the file was found to be, such as {@code application/pdf}
 * @param title the title in the file's own metadata; null where there is none
 * @param limits for everything that was cut off or hidden, a sentence in Swedish that says what; empty where the text is
 *     whole
 * @param members for an archive, an e-mail or a PDF with attached files the documents inside it, also those inside
 *     others of its files; empty for every other file
 * @param recognized the pages whose text was recognised in their image, with how well; empty for most files
 */
public record SourceDocument(
        String text,
        List<Block> blocks,
        int pages,
        String mediaType,
        @Nullable String title,
        List<String> limits,
        List<Member> members,
        List<RecognizedPage> recognized) {

    /**
     * A document inside an archive, an e-mail or a PDF.
     *
     * @param path where in it, names separated by {@code /}; those of archives within it are among them
     * @param document what stands in it; has no members itself
     */
    public record Member(String path, SourceDocument document) {}

    public SourceDocument {
        blocks = List.copyOf(blocks);
        limits = List.copyOf(limits);
        members = List.copyOf(members);
        recognized = List.copyOf(recognized);
    }

    /** A document with nothing inside and text of its own. */
    public SourceDocument(
            String text, List<Block> blocks, int pages, String mediaType, @Nullable String title, List<String> limits) {
        this(text, blocks, pages, mediaType, title, limits, List.of(), List.of());
    }

    /** The same, with some of its pages recognised. */
    public SourceDocument recognizedAs(List<RecognizedPage> pages) {
        return new SourceDocument(text, blocks, this.pages, mediaType, title, limits, members, pages);
    }

    /** The same with another text of the same length, another title and other members. */
    public SourceDocument with(String text, @Nullable String title, List<String> limits, List<Member> members) {
        return new SourceDocument(text, blocks, pages, mediaType, title, limits, members, recognized);
    }

    /**
     * Every text that the file holds: its own, with an empty path, and those of its members. What was cut off in the
     * file may have been any member's.
     */
    public List<Member> all() {
        List<Member> all = new ArrayList<>();
        if (members.isEmpty() || !blocks.isEmpty()) {
            all.add(new Member("", with(text, title, limits, List.of())));
        }
        for (Member member : members) {
            var document = member.document();
            var notes = new ArrayList<>(document.limits());
            notes.addAll(limits);
            all.add(new Member(member.path(), document.with(document.text(), document.title(), notes, List.of())));
        }
        return all;
    }

    /**
     * Share of the words on recognised pages, 0 to 1, that are likely to be wrong; empty where the text is the file's
     * own.
     */
    public OptionalDouble misread() {
        return recognized.stream().mapToDouble(RecognizedPage::misread).average();
    }

    /**
     * The page on which a place of the text is: that of the first block that ends behind it.
     *
     * @return null where there is no such block, or the format has no pages
     */
    public @Nullable Integer page(int offset) {
        int from = 0;
        int to = blocks.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (blocks.get(middle).end() > offset) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from < blocks.size() ? blocks.get(from).page() : null;
    }

    /** The text of a block. */
    public String text(Block block) {
        return text.substring(block.start(), block.end());
    }

    /** The text of a cell. */
    public String text(Cell cell) {
        return text.substring(cell.start(), cell.end());
    }
}
