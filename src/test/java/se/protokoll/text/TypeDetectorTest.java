package se.protokoll.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeDetectorTest {

    private static final TikaConfig TIKA = TikaConfig.getDefaultConfig();

    @Test
    void agreesWithTikaOnTheSamples() throws IOException {
        try (var samples = Files.list(Path.of("src/samples"))) {
            for (Path sample : samples.toList()) {
                var metadata = new Metadata();
                try (var input = TikaInputStream.get(sample, metadata)) {
                    assertThat(type(sample)).isEqualTo(TIKA.getDetector().detect(input, metadata));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wordprocessingml.document, vnd.openxmlformats-officedocument.wordprocessingml.document",
        "wordprocessingml.template, vnd.openxmlformats-officedocument.wordprocessingml.template",
        "spreadsheetml.sheet, vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void tellsAPackageByItsMainPart(String part, String type, @TempDir Path folder) throws IOException {
        assertThat(type(officePackage(folder, part)).getSubtype()).isEqualTo(type);
    }

    @Test
    void leavesAnArchiveToTika(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("handlingar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "protokoll.txt", "Protokoll");
        }
        assertThat(type(file)).isEqualTo(MediaType.APPLICATION_ZIP);
    }

    @Test
    void takesWhatOnlyBeginsLikeAnArchiveForNone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rest"), "PK\3\4 och inget mer", StandardCharsets.US_ASCII);
        assertThat(type(file).getSubtype()).isNotEqualTo("vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private static MediaType type(Path file) throws IOException {
        var metadata = new Metadata();
        try (var input = TikaInputStream.get(file, metadata)) {
            return new TypeDetector(TIKA.getDetector()).detect(input, metadata);
        }
    }

    private static Path officePackage(Path folder, String part) throws IOException {
        Path file = folder.resolve("fil");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/main.xml"
                        ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>
                    """.formatted(part));
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Target="main.xml"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                    </Relationships>
                    """);
            put(zip, "main.xml", "<document/>");
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
