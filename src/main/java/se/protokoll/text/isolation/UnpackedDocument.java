package se.protokoll.text.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import se.protokoll.text.DocumentPlace;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.UnreadableFileException;

/** The document that was last unpacked out of another file: whoever looks at a page often turns it. */
final class UnpackedDocument {

    private record Unpacked(DocumentPlace place, FileTime changed, long size) {}

    private final DocumentReader reader;
    private @Nullable Unpacked last;
    private @Nullable Path copy;

    UnpackedDocument(DocumentReader reader) {
        this.reader = reader;
    }

    /** A file with the document; it is good until another is asked for. */
    synchronized Path of(Path file, String member) throws IOException, UnreadableFileException {
        var place = new DocumentPlace(file, member);
        if (!place.isInside()) {
            return file;
        }
        if (copy == null) {
            copy = Files.createTempFile("unpacked", ".pdf");
        }
        var wanted = new Unpacked(place, Files.getLastModifiedTime(file), Files.size(file));
        if (!wanted.equals(last)) {
            last = null;
            reader.unpack(place, copy);
            last = wanted;
        }
        return copy;
    }
}
