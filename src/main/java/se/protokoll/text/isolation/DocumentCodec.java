package se.protokoll.text.isolation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.Cell;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.SourceDocument.Member;
import se.protokoll.text.UnreadableFileException;
import se.protokoll.text.pdf.RecognizedPage;

/**
 * What was read from a file, as bytes between two processes of the same program. Not Java's serialization: a parser that
 * a hostile file has taken over could have it make any object in the parent.
 */
final class DocumentCodec {

    private static final int DOCUMENT = 1;
    private static final int UNREADABLE = 2;

    private static final int NO_PAGE = 0;

    private DocumentCodec() {}

    /** A document. Half of a surrogate pair, which is no character, becomes a question mark of the same length. */
    static byte[] encode(SourceDocument document) {
        return bytes(DOCUMENT, out -> {
            write(out, document);
            out.writeInt(document.members().size());
            for (Member member : document.members()) {
                write(out, member.path());
                write(out, member.document());
            }
        });
    }

    /** The reason why there is no document. */
    static byte[] encode(Outcome outcome, String detail) {
        return bytes(UNREADABLE, out -> {
            out.writeUTF(outcome.name());
            write(out, detail);
        });
    }

    /**
     * What was encoded.
     *
     * @throws UnreadableFileException if that is a reason
     * @throws IOException if the bytes are neither
     */
    static SourceDocument decode(byte[] bytes) throws IOException, UnreadableFileException {
        var in = open(bytes, DOCUMENT);
        try {
            var document = readDocument(in);
            return document.with(document.text(), document.title(), document.limits(), readMembers(in));
        } catch (IllegalArgumentException e) {
            throw new IOException("The answer is damaged.", e);
        }
    }

    /**
     * An answer, read up to where its content begins.
     *
     * @param expected the number of its form
     * @throws UnreadableFileException if it is the reason why there is nothing
     * @throws IOException if it has another form
     */
    static DataInputStream open(byte[] bytes, int expected) throws IOException, UnreadableFileException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        int form = in.readByte();
        if (form == expected) {
            return in;
        }
        if (form != UNREADABLE) {
            throw new IOException("The answer has an unknown form.");
        }
        try {
            var outcome = Outcome.valueOf(in.readUTF());
            throw new UnreadableFileException(outcome, readString(in));
        } catch (IllegalArgumentException e) {
            throw new IOException("The answer is damaged.", e);
        }
    }

    private static SourceDocument readDocument(DataInputStream in) throws IOException {
        String text = readString(in);
        var blocks = new ArrayList<Block>();
        for (int left = in.readInt(); left > 0; left--) {
            blocks.add(readBlock(in, text.length()));
        }
        int pages = in.readInt();
        String mediaType = in.readUTF();
        boolean titled = in.readBoolean();
        String title = readString(in);
        var limits = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            limits.add(readString(in));
        }
        return new SourceDocument(text, blocks, pages, mediaType, titled ? title : null, limits)
                .recognizedAs(readRecognized(in));
    }

    private static List<RecognizedPage> readRecognized(DataInputStream in) throws IOException {
        var recognized = new ArrayList<RecognizedPage>();
        for (int left = in.readInt(); left > 0; left--) {
            recognized.add(new RecognizedPage(in.readInt(), in.readDouble(), in.readDouble()));
        }
        return recognized;
    }

    private static List<Member> readMembers(DataInputStream in) throws IOException {
        var members = new ArrayList<Member>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = readString(in);
            members.add(new Member(path, readDocument(in)));
        }
        return members;
    }

    private static void write(DataOutputStream out, SourceDocument document) throws IOException {
        write(out, document.text());
        out.writeInt(document.blocks().size());
        for (Block block : document.blocks()) {
            write(out, block);
        }
        out.writeInt(document.pages());
        out.writeUTF(document.mediaType());
        out.writeBoolean(document.title() != null);
        write(out, document.title() == null ? "" : document.title());
        out.writeInt(document.limits().size());
        for (String limit : document.limits()) {
            write(out, limit);
        }
        out.writeInt(document.recognized().size());
        for (RecognizedPage page : document.recognized()) {
            out.writeInt(page.number());
            out.writeDouble(page.confidence());
            out.writeDouble(page.misread());
        }
    }

    private static void write(DataOutputStream out, Block block) throws IOException {
        out.writeUTF(block.kind().name());
        out.writeInt(block.start());
        out.writeInt(block.end());
        out.writeInt(block.page() == null ? NO_PAGE : block.page());
        out.writeByte(block.level());
        out.writeInt(block.cells().size());
        for (Cell cell : block.cells()) {
            out.writeInt(cell.start());
            out.writeInt(cell.end());
        }
    }

    private static Block readBlock(DataInputStream in, int length) throws IOException {
        BlockKind kind = BlockKind.valueOf(in.readUTF());
        int start = in.readInt();
        int end = in.readInt();
        check(start, end, length);
        int page = in.readInt();
        int level = in.readByte();
        return new Block(kind, start, end, page == NO_PAGE ? null : page, level, readCells(in, length));
    }

    private static List<Cell> readCells(DataInputStream in, int length) throws IOException {
        int count = in.readInt();
        if (count == 0) {
            return List.of();
        }
        var cells = new ArrayList<Cell>();
        for (int left = count; left > 0; left--) {
            var cell = new Cell(in.readInt(), in.readInt());
            check(cell.start(), cell.end(), length);
            cells.add(cell);
        }
        return cells;
    }

    private static void check(int start, int end, int length) throws IOException {
        if (start < 0 || end < start || end > length) {
            throw new IOException("The answer has a span outside its text.");
        }
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readString(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new EOFException("The answer is cut off.");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    static byte[] bytes(int form, Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(form);
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }
}
