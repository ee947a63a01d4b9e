package se.protokoll.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/**
 * Tells the type of a file. Most are PDF and DOCX, which say so themselves; Tika would try the marks of all other types
 * on them as well.
 */
final class TypeDetector {

    private static final MediaType PDF = MediaType.application("pdf");
    private static final MediaType DOCX =
            MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_MARK = "PK\3\4".getBytes(StandardCharsets.US_ASCII);

    /** The list of a package's parts and their types (ECMA-376, part 2). */
    private static final String PARTS = "[Content_Types].xml";

    /** Bytes beyond which such a list is not looked at; usually it has two thousand. */
    private static final int LARGEST_LIST = 100_000;

    private static final String DOCX_TEXT = "\"" + DOCX + ".main+xml\"";

    private final Detector tika;

    TypeDetector(Detector tika) {
        this.tika = tika;
    }

    /** The type; {@code application/octet-stream} where it is unknown. */
    MediaType detect(TikaInputStream input, Metadata metadata) throws IOException {
        input.mark(PDF_MARK.length);
        byte[] start = input.readNBytes(PDF_MARK.length);
        input.reset();
        if (Arrays.equals(start, PDF_MARK)) {
            return PDF;
        }
        boolean zip = Arrays.equals(start, 0, Math.min(start.length, ZIP_MARK.length), ZIP_MARK, 0, ZIP_MARK.length);
        return zip && isDocx(input.getPath()) ? DOCX : tika.detect(input, metadata);
    }

    private static boolean isDocx(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry parts = zip.getEntry(PARTS);
            if (parts == null) {
                return false;
            }
            try (InputStream list = zip.getInputStream(parts)) {
                return new String(list.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8).contains(DOCX_TEXT);
            }
        } catch (IOException e) {
            // Tika opens some archives that Java does not
            return false;
        }
    }
}
