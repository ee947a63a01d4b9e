package se.protokoll.text.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import se.protokoll.text.UnreadableFileException;
import se.protokoll.text.pdf.Box;
import se.protokoll.text.pdf.PageImage;
import se.protokoll.text.pdf.PageWords;

/** What was read of a page, as bytes between two processes; see {@link DocumentCodec}. */
final class PageCodec {

    private static final int WORDS = 3;
    private static final int IMAGE = 4;

    private PageCodec() {}

    static byte[] encode(PageWords page) {
        return DocumentCodec.bytes(WORDS, out -> {
            out.writeFloat(page.width());
            out.writeFloat(page.height());
            out.writeBoolean(page.whole());
            out.writeInt(page.words().size());
            for (var word : page.words()) {
                DocumentCodec.write(out, word.text());
                write(out, word.box());
            }
        });
    }

    static byte[] encode(PageImage image) {
        return DocumentCodec.bytes(IMAGE, out -> {
            out.writeUTF(image.mediaType());
            out.writeInt(image.bytes().length);
            out.write(image.bytes());
        });
    }

    /**
     * Words that were encoded.
     *
     * @throws UnreadableFileException if there is a reason instead
     * @throws IOException if the bytes are neither
     */
    static PageWords words(byte[] bytes) throws IOException, UnreadableFileException {
        var in = DocumentCodec.open(bytes, WORDS);
        float width = in.readFloat();
        float height = in.readFloat();
        boolean whole = in.readBoolean();
        var words = new ArrayList<PageWords.PlacedWord>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(new PageWords.PlacedWord(DocumentCodec.readString(in), readBox(in)));
        }
        return new PageWords(width, height, words, whole);
    }

    /** As {@link #words}, for a picture. */
    static PageImage image(byte[] bytes) throws IOException, UnreadableFileException {
        var in = DocumentCodec.open(bytes, IMAGE);
        String mediaType = in.readUTF();
        if (!mediaType.equals("image/png") && !mediaType.equals("image/jpeg")) {
            throw new IOException("The answer is no picture.");
        }
        return new PageImage(mediaType, in.readNBytes(in.readInt()));
    }

    static void write(DataOutputStream out, Box box) throws IOException {
        out.writeFloat(box.left());
        out.writeFloat(box.top());
        out.writeFloat(box.right());
        out.writeFloat(box.bottom());
    }

    static Box readBox(DataInputStream in) throws IOException {
        return new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
    }
}
