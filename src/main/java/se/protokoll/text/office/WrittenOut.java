package se.protokoll.text.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A DOCX or ODT file in which what a word processor adds when it shows it is written out: the numbers of automatic
 * lists and headings ("§ 12"), of which the file has no letter, and notes beside what they are about. What is hidden and
 * what somebody remarked in the margin is left out, text boxes stand beside the paragraphs they hang in, and Word's own
 * styles that stand in the outline become headings.
 */
public final class WrittenOut implements AutoCloseable {

    /** Bytes of a part beyond which it is read as it is. */
    private static final long LARGEST = 12_000_000;

    private static final String WORD = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final String NO_COMMENTS =
            "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";
    private static final String OPEN_DOCUMENT = "content.xml";

    private final Path file;
    private final boolean temporary;

    private WrittenOut(Path file, boolean temporary) {
        this.file = file;
        this.temporary = temporary;
    }

    /**
     * A file written out.
     *
     * @param mediaType what the file is; others than DOCX and ODT are left as they are
     * @throws IOException if no copy can be written
     */
    public static WrittenOut of(Path file, String mediaType) throws IOException {
        boolean word = mediaType.endsWith("wordprocessingml.document")
                || mediaType.endsWith("ms-word.document.macroenabled.12");
        if (!word && !mediaType.endsWith("opendocument.text")) {
            return new WrittenOut(file, false);
        }
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var changed = word ? word(zip) : openDocument(zip);
            return changed.isEmpty() ? new WrittenOut(file, false) : new WrittenOut(copy(zip, changed), true);
        } catch (IOException e) {
            // its parser says better what is wrong with it
            return new WrittenOut(file, false);
        }
    }

    /** The file to read: the one given where there was nothing to write out. */
    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(file);
        }
    }

    private static Map<String, String> word(ZipFile zip) throws IOException {
        String text = part(zip, WORD);
        String styles = part(zip, "word/styles.xml");
        String numbering = part(zip, "word/numbering.xml");
        String footnotes = part(zip, "word/footnotes.xml");
        String endnotes = part(zip, "word/endnotes.xml");
        var changed = new HashMap<String, String>();
        if (zip.getEntry(COMMENTS) != null) {
            changed.put(COMMENTS, NO_COMMENTS);
        }
        if (text.isEmpty()) {
            return changed;
        }
        var known = new WordStyles(styles);
        var written = new WordText(
                        text,
                        known,
                        new WordLists(numbering),
                        new WordNotes(footnotes, "w:footnote"),
                        new WordNotes(endnotes, "w:endnote"))
                .written();
        putIfOther(changed, WORD, text, WordTextBoxes.setApart(written));
        putIfOther(changed, "word/styles.xml", styles, known.withHeadings());
        return changed;
    }

    private static Map<String, String> openDocument(ZipFile zip) throws IOException {
        String text = part(zip, OPEN_DOCUMENT);
        var changed = new HashMap<String, String>();
        String styles = part(zip, "styles.xml");
        var written = new OpenDocumentText(
                        text, new OpenDocumentLists(styles, text), new OpenDocumentHidden(styles, text))
                .written();
        putIfOther(changed, OPEN_DOCUMENT, text, written);
        return changed;
    }

    private static void putIfOther(Map<String, String> changed, String name, String before, String after) {
        if (!after.equals(before)) {
            changed.put(name, after);
        }
    }

    /** A part as text; empty where there is none, or none in UTF-8, or more of it than can be held. */
    private static String part(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null || entry.getSize() > LARGEST) {
            return "";
        }
        try (var input = zip.getInputStream(entry)) {
            byte[] bytes = input.readNBytes((int) LARGEST + 1);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return bytes.length > LARGEST || text.indexOf('\uFFFD') >= 0 ? "" : text;
        }
    }

    /** What is not changed is copied as it is packed: nobody knows what it would unpack to. */
    private static Path copy(ZipFile zip, Map<String, String> changed) throws IOException {
        Path copy = Files.createTempFile("protokoll-office", ".zip");
        try (var out = new ZipArchiveOutputStream(copy.toFile())) {
            // to be read once, right away
            out.setLevel(Deflater.NO_COMPRESSION);
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                String text = changed.get(entry.getName());
                if (text == null) {
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                } else {
                    out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                    out.closeArchiveEntry();
                }
            }
            return copy;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }
}
