package se.protokoll.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.xml.sax.SAXException;
import se.protokoll.minutes.Outcome;

/**
 * Reads any file that Tika knows, with its layout. Thread-safe; one instance per process is enough and saves loading the
 * parsers again. A parser that hangs or exhausts memory takes the process with it: where files are not to be trusted,
 * use {@link se.protokoll.text.isolation.IsolatedReader}.
 */
public final class DocumentReader {

    private final ReadingLimits limits;
    private final TikaReader tika;
    private final PlainTextReader plainText;

    public DocumentReader() {
        this(ReadingLimits.STANDARD);
    }

    public DocumentReader(ReadingLimits limits) {
        this.limits = limits;
        this.tika = new TikaReader(this, limits);
        this.plainText = new PlainTextReader(limits);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if nothing of it can be read; says why
     */
    public SourceDocument read(Path file) throws UnreadableFileException {
        return read(file, () -> {});
    }

    /**
     * Reads a file and tells that it takes long for a good reason.
     *
     * @param beforeRecognition is run before each page that is recognised from its image
     * @throws UnreadableFileException if nothing of it can be read; says why
     */
    public SourceDocument read(Path file, Runnable beforeRecognition) throws UnreadableFileException {
        return read(file, new Unpacking(limits, beforeRecognition));
    }

    /** As above, a file that may lie in another. */
    SourceDocument read(Path file, Unpacking unpacking) throws UnreadableFileException {
        String mediaType = null;
        try {
            check(file);
            var metadata = new Metadata();
            try (TikaInputStream input = TikaInputStream.get(file, metadata)) {
                MediaType type = tika.detect(input, metadata);
                mediaType = type.toString();
                return isPlainText(type) ? plainText.read(input, mediaType) : tika.read(file, type, unpacking);
            }
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError e) {
            throw Failure.of(e, mediaType);
        }
    }

    /**
     * Unpacks a document that lies in an archive, an e-mail or a PDF.
     *
     * @param copy where to write it
     * @throws UnreadableFileException if it cannot be unpacked, or is not there, or is one of several in its place
     */
    public void unpack(DocumentPlace place, Path copy) throws UnreadableFileException {
        if (unpack(place.file(), place.member(), copy, new Unpacking(limits, () -> {})) != 1) {
            throw new UnreadableFileException(Outcome.UNREADABLE, "Dokumentet finns inte där i filen.");
        }
    }

    /** As above, out of a file that may lie in another; gives how many there are in that place. */
    int unpack(Path file, String member, Path copy, Unpacking unpacking) throws UnreadableFileException {
        String mediaType = null;
        var wanted = new OneMember(this, unpacking, member, copy);
        try {
            check(file);
            var metadata = new Metadata();
            try (TikaInputStream input = TikaInputStream.get(file, metadata)) {
                MediaType type = tika.detect(input, metadata);
                mediaType = type.toString();
                if (Members.areIn(type) || Members.areAttachedTo(type)) {
                    tika.unpack(file, type, new Members(wanted, unpacking, type));
                }
            }
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError e) {
            // Where the archive is damaged, what came before is not.
            if (wanted.found() == 0) {
                throw Failure.of(e, mediaType);
            }
        }
        return wanted.found();
    }

    private void check(Path file) throws IOException, UnreadableFileException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(Outcome.UNSUPPORTED, "Det är en mapp, inte en fil.");
        }
        if (!Files.isRegularFile(file)) {
            // To open a pipe would be to wait for somebody who writes to it.
            throw new UnreadableFileException(Outcome.UNSUPPORTED, "Det är en enhet eller ett rör, inte en fil.");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableFileException(Outcome.NO_PERMISSION, "Läsrättighet till filen saknas.");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableFileException(Outcome.EMPTY, "Filen är tom.");
        }
        if (size > limits.fileBytes()) {
            throw new UnreadableFileException(
                    Outcome.TOO_LARGE,
                    "Filen är " + size / 1_000_000 + " MB; gränsen är " + limits.fileBytes() / 1_000_000 + " MB.");
        }
    }

    private static boolean isPlainText(MediaType type) {
        String name = type.getBaseType().toString();
        return "text/plain".equals(name) || "text/x-web-markdown".equals(name) || "text/x-log".equals(name);
    }
}
