package se.protokoll.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lines of the page headers and footers and of the notes of a DOCX or ODT file. They come before and after the text
 * and nothing tells them from it.
 */
final class OfficeFurniture {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeFurniture.class);

    private static final Set<String> TYPES = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.oasis.opendocument.text");

    private static final Pattern WORD_PART = Pattern.compile("word/((header|footer)\\d*|footnotes|endnotes)\\.xml");
    private static final Set<String> OPEN_DOCUMENT_PARTS = Set.of("styles.xml", "content.xml");

    /** Characters of header text beyond which the rest does not matter; a hostile file may have any amount. */
    private static final int MOST = 100_000;

    private final Map<String, Integer> lines = new HashMap<>();
    private int characters;

    /** What the file's headers and footers say; nothing for other formats, and for files that cannot be opened. */
    static OfficeFurniture of(Path file, String mediaType) {
        var furniture = new OfficeFurniture();
        if (TYPES.contains(mediaType)) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                furniture.read(zip);
            } catch (IOException | XMLStreamException e) {
                LOG.debug("Page headers cannot be told apart", e);
            }
        }
        return furniture;
    }

    /** Whether every line is one of a header or footer that was not taken before; if so, they are taken. */
    boolean take(String text) {
        if (lines.isEmpty()) {
            return false;
        }
        var rest = new HashMap<>(lines);
        for (String line : text.split("[\n\t]", -1)) {
            String key = key(line);
            if (!key.isEmpty() && rest.merge(key, -1, Integer::sum) < 0) {
                return false;
            }
        }
        lines.putAll(rest);
        return true;
    }

    private void read(ZipFile zip) throws IOException, XMLStreamException {
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            boolean word = WORD_PART.matcher(entry.getName()).matches();
            if (word || OPEN_DOCUMENT_PARTS.contains(entry.getName())) {
                try (InputStream input = zip.getInputStream(entry)) {
                    read(input, word);
                }
            }
        }
    }

    private void read(InputStream input, boolean word) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(input);
        var text = new StringBuilder();
        boolean inside = word;
        boolean wordText = false;
        while (xml.hasNext() && characters < MOST) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    inside |= !word && isOpenDocumentFurniture(name);
                    wordText = name.equals("t");
                    if (inside && (name.equals("br") || name.equals("tab"))) {
                        text.append('\n');
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (inside && (!word || wordText)) {
                        text.append(xml.getText());
                        characters += xml.getTextLength();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = xml.getLocalName();
                    wordText = false;
                    if (name.equals("p") || name.equals("h")) {
                        add(text);
                    }
                    inside &= word || !isOpenDocumentFurniture(name);
                }
                default -> {}
            }
        }
    }

    private void add(StringBuilder text) {
        for (String line : text.toString().split("\n", -1)) {
            String key = key(line);
            if (!key.isEmpty()) {
                lines.merge(key, 1, Integer::sum);
            }
        }
        text.setLength(0);
    }

    private static boolean isOpenDocumentFurniture(String name) {
        return name.equals("note-body")
                || (name.startsWith("header") && !name.equals("header-style"))
                || (name.startsWith("footer") && !name.equals("footer-style"));
    }

    /** Page numbers and spaces come out differently. */
    private static String key(String line) {
        return CommonCharacters.of(line).replaceAll("[\\s\\d\u00A0]", "");
    }
}
