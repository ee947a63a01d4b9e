package se.protokoll.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/**
 * OpenNLP's model files without the time of training, so that the same corpora give the same bytes and a checksum tells
 * whether a model is the one that was measured.
 */
final class ModelArchive {

    private static final String MANIFEST = "manifest.properties";
    private static final String TIMESTAMP = "Timestamp=";
    /** 1 January 1980, the first day a zip file can name, in the reader's own time zone. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ModelArchive() {}

    /** Returns what {@code model.serialize} writes, entries sorted and times removed. */
    static byte[] bytes(BaseModel model) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        model.serialize(archive);
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        entries.computeIfPresent(MANIFEST, (name, content) -> withoutTime(content));
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(result)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry target = new ZipEntry(entry.getKey());
                target.setTimeLocal(FIRST_DAY);
                out.putNextEntry(target);
                out.write(entry.getValue());
            }
        }
        return result.toByteArray();
    }

    private static byte[] withoutTime(byte[] manifest) {
        return new String(manifest, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith(TIMESTAMP) ? TIMESTAMP + "0" : line)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
