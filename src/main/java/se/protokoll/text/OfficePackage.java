package se.protokoll.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.mime.MediaType;
import se.protokoll.minutes.Outcome;

/** The archive of XML parts that a DOCX or ODT file is. A few hundred kilobytes of it may hold any amount of XML. */
final class OfficePackage {

    /** A hundred times the XML of a volume of a thousand pages. */
    private static final long MOST = 200_000_000;

    private OfficePackage() {}

    /**
     * Refuses a file with more XML than can be read.
     *
     * @throws UnreadableFileException if it is one
     */
    static void check(Path file, MediaType type) throws UnreadableFileException {
        if (!isPackage(type.getSubtype())) {
            return;
        }
        long size = xmlBytes(file);
        if (size > MOST) {
            throw new UnreadableFileException(
                    Outcome.TOO_LARGE,
                    "Filens innehåll är %d MB när det packas upp; gränsen är %d MB."
                            .formatted(size / 1_000_000, MOST / 1_000_000));
        }
    }

    private static boolean isPackage(String subtype) {
        return subtype.startsWith("vnd.openxmlformats-officedocument.")
                || subtype.startsWith("vnd.oasis.opendocument.")
                || (subtype.startsWith("vnd.ms-") && subtype.contains("macroenabled"));
    }

    /** As the archive itself says; 0 where it cannot be opened, which its parser finds too. */
    private static long xmlBytes(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .mapToLong(ZipEntry::getSize)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
