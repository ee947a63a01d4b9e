package se.protokoll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.SourceDocument.Member;

/** Archives and e-mail hold files, and each is read as if it lay in a folder. */
class MembersTest {

    private final DocumentReader reader = new DocumentReader();

    @TempDir
    private Path folder;

    @Test
    void readsEachFileOfAnArchiveByItsPath() throws Exception {
        byte[] pdf = Files.readAllBytes(
                new PdfFixture().page().text(50, 50, "Protokoll som PDF").save(folder.resolve("a.pdf")));
        byte[] inner = zip(Map.of("gammalt.txt", "Åldrigt protokoll".getBytes(StandardCharsets.ISO_8859_1)));
        Path archive = Files.write(
                folder.resolve("allt.zip"),
                zip(Map.of(
                        "../2019/mars.pdf",
                        pdf,
                        "2020\\april.html",
                        utf8("<p>Protokoll på webben</p>"),
                        "arkiv.zip",
                        inner,
                        "__MACOSX/2019/._mars.pdf",
                        utf8("skräp"))));

        var document = reader.read(archive);

        assertThat(texts(document))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "2019/mars.pdf", "Protokoll som PDF",
                        "2020/april.html", "Protokoll på webben",
                        "arkiv.zip/gammalt.txt", "Åldrigt protokoll"));
        assertThat(document.text()).isEmpty();
        assertThat(document.limits()).isEmpty();
    }

    @Test
    void readsAMailAndWhatIsAttached() throws Exception {
        var attachment =
                new PdfFixture().page().text(50, 50, "Protokoll som PDF").save(folder.resolve("a.pdf"));
        String mail = """
                From: kansliet@example.org
                To: arkivet@example.org
                Subject: Protokoll
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="gräns"

                --gräns
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Här kommer protokollet från mötet i Åre.

                --gräns
                Content-Type: application/pdf; name="mars.pdf"
                Content-Disposition: attachment; filename="mars.pdf"
                Content-Transfer-Encoding: base64

                %s
                --gräns--
                """.replace("gräns", "grans")
                .formatted(Base64.getMimeEncoder().encodeToString(Files.readAllBytes(attachment)));
        Path file = Files.writeString(folder.resolve("brev.eml"), mail);

        var document = reader.read(file);

        assertThat(texts(document))
                .containsExactly(
                        Map.entry("", "Här kommer protokollet från mötet i Åre."),
                        Map.entry("mars.pdf", "Protokoll som PDF"));
    }

    @Test
    void partsTheParagraphsOfAMailWithoutMarksAtItsBlankLines() throws Exception {
        Path file = Files.writeString(folder.resolve("brev.eml"), """
                From: kansliet@example.org
                To: arkivet@example.org
                Subject: Anteckningar
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Hej alla!

                Ny biblioteksplan
                Planen antas i höst.
                """);

        var document = reader.read(file);

        assertThat(document.blocks())
                .extracting(block -> document.text().substring(block.start(), block.end()))
                .containsExactly("Hej alla!", "Ny biblioteksplan\nPlanen antas i höst.");
    }

    @Test
    void readsTheDocumentsThatAreAttachedToAPdfButNothingTwice() throws Exception {
        String text = "Protokoll från mötet i Åre den 5 mars, med beslut om ny brygga vid sjön";
        var pdf = new PdfFixture().page().text(50, 50, text);
        byte[] copy = Files.readAllBytes(pdf.save(folder.resolve("underskriven.pdf")));
        Path portfolio = pdf.saveWithAttached(
                folder.resolve("portfölj.pdf"),
                Map.of(
                        "april.txt", utf8("Protokoll i april"),
                        "original.pdf", copy,
                        "faktura.xml", utf8("<belopp>100</belopp>"),
                        "maj.html", utf8("<p>Logg</p>"),
                        "trasig.docx", utf8("PK\u0003\u0004 avbruten"),
                        "underlag.docx", utf8("källa"),
                        "juni.zip", zip(Map.of("juni.txt", utf8("Protokoll i juni")))),
                "Source",
                "april.txt");

        var document = reader.read(portfolio);

        assertThat(texts(document))
                .containsExactly(
                        Map.entry("", text),
                        Map.entry("juni.zip/juni.txt", "Protokoll i juni"),
                        Map.entry("april.txt", "Protokoll i april"));
        assertThat(document.pages()).isEqualTo(1);
        assertThat(document.limits()).singleElement().asString().startsWith("Inuti filen: trasig.docx är inte läst.");
    }

    @Test
    void unpacksWhatIsAttachedToAPdfInAnArchive() throws Exception {
        Path pdf = new PdfFixture()
                .page()
                .text(50, 50, "Öppna i Acrobat")
                .saveWithAttached(
                        folder.resolve("a.pdf"),
                        Map.of("mars.txt", utf8("Protokoll i mars"), "maj.txt", utf8("Protokoll i maj")),
                        "Supplement",
                        "maj.txt");
        Path archive = Files.write(folder.resolve("allt.zip"), zip(Map.of("a.pdf", Files.readAllBytes(pdf))));
        Path copy = folder.resolve("kopia");

        reader.unpack(new DocumentPlace(archive, "a.pdf/mars.txt"), copy);
        assertThat(copy).hasContent("Protokoll i mars");
        reader.unpack(new DocumentPlace(pdf, "maj.txt"), copy);
        assertThat(copy).hasContent("Protokoll i maj");
    }

    @Test
    void aFileThatCannotBeReadCostsOnlyItself() throws Exception {
        new PdfFixture().page().text(50, 50, "hemligt").saveEncrypted(folder.resolve("låst.pdf"));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("låst.pdf", Files.readAllBytes(folder.resolve("låst.pdf")));
        files.put("trasig.docx", utf8("PK\u0003\u0004 avbruten"));
        files.put("möte.txt", utf8("Protokoll"));
        Path archive = Files.write(folder.resolve("allt.zip"), zip(files));

        var document = reader.read(archive);

        assertThat(texts(document)).containsExactly(Map.entry("möte.txt", "Protokoll"));
        assertThat(document.limits()).hasSize(2);
        assertThat(document.limits().getFirst())
                .isEqualTo("Inuti filen: låst.pdf är inte läst. Filen är skyddad med lösenord.");
        assertThat(document.all().getFirst().document().limits()).isEqualTo(document.limits());
    }

    @Test
    void whereNothingCanBeReadItSaysWhy() throws Exception {
        new PdfFixture().page().text(50, 50, "hemligt").saveEncrypted(folder.resolve("låst.pdf"));
        byte[] locked = Files.readAllBytes(folder.resolve("låst.pdf"));
        Path archive = Files.write(folder.resolve("allt.zip"), zip(Map.of("låst.pdf", locked)));

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reader.read(archive))
                .returns(Outcome.ENCRYPTED, UnreadableFileException::outcome);
    }

    @Test
    void unpacksNoMoreThanTheLimit() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(utf8("Protokoll ".repeat(100_000)));
        }
        Path file = Files.write(folder.resolve("stor.txt.gz"), packed.toByteArray());
        var strict = new DocumentReader(new ReadingLimits(100_000, 1_000_000, 1, 0, 10, 2));

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> strict.read(file))
                .returns(Outcome.TOO_LARGE, UnreadableFileException::outcome);
        assertThat(texts(reader.read(file)).get("stor.txt")).startsWith("Protokoll Protokoll");
    }

    private static Map<String, String> texts(SourceDocument document) {
        var texts = new LinkedHashMap<String, String>();
        for (Member member : document.all()) {
            texts.put(member.path(), member.document().text());
        }
        return texts;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
