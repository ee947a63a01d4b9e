package se.protokoll.text.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.protokoll.text.pdf.Box;

/** What a {@link ReaderProgram} can be asked for. */
sealed interface ReaderRequest {

    /** The file to read. */
    Path file();

    /** Everything that stands in a file. */
    record Document(Path file) implements ReaderRequest {}

    /**
     * Where the words of a page of a PDF stand, which may be a member of the file; the page from 1. Those in a picture
     * are recognised if asked for.
     */
    record Words(Path file, String member, int page, boolean recognize) implements ReaderRequest {}

    /** What a page of a PDF looks like with some of it covered; the page from 1. */
    record Picture(Path file, String member, int page, List<Box> covered) implements ReaderRequest {}

    /** Writes it so that {@link #readFrom} reads the same. */
    default void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(file().toUri().toString());
        switch (this) {
            case Document document -> out.writeByte('d');
            case Words words -> {
                out.writeByte('w');
                out.writeUTF(words.member());
                out.writeInt(words.page());
                out.writeBoolean(words.recognize());
            }
            case Picture picture -> {
                out.writeByte('p');
                out.writeUTF(picture.member());
                out.writeInt(picture.page());
                out.writeInt(picture.covered().size());
                for (Box box : picture.covered()) {
                    PageCodec.write(out, box);
                }
            }
        }
    }

    /** The next request. */
    static ReaderRequest readFrom(DataInputStream in) throws IOException {
        Path file = Path.of(URI.create(in.readUTF()));
        int form = in.readByte();
        if (form == 'd') {
            return new Document(file);
        }
        String member = in.readUTF();
        int page = in.readInt();
        if (form == 'w') {
            return new Words(file, member, page, in.readBoolean());
        }
        var covered = new ArrayList<Box>();
        for (int left = in.readInt(); left > 0; left--) {
            covered.add(PageCodec.readBox(in));
        }
        return new Picture(file, member, page, covered);
    }
}
