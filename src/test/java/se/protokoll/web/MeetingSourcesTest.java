package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.web.RunningPages.get;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.cli.Protokoll;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.SampleMinutes;
import se.protokoll.text.DocumentReader;

/** A meeting may be told of by a PDF and the Word file it was made from. */
class MeetingSourcesTest {

    @Test
    void eachNamesTheOthers() throws IOException, InterruptedException {
        var day = LocalDate.of(1977, 4, 3);
        var writer = EmbeddedNodeFixture.writer();
        writer.write(List.of(
                SampleMinutes.of("Dubblettrådet", day).rows("dubblett-pdf"),
                SampleMinutes.of("Dubblettrådet", day).rows("dubblett-word")));
        writer.refresh();

        assertThat(get("/meetings/dubblett-pdf").body())
                .contains("Samma möte finns också i", "<a href=\"/meetings/dubblett-word\">dubblett-word.txt</a>");
        assertThat(get("/meetings/pages-1").body()).doesNotContain("Samma möte");
    }

    @Test
    void aPdfAndTheWordFileItWasMadeFromAreOneMeeting(@TempDir Path folder) throws Exception {
        Path files = Files.createDirectory(folder.resolve("protokoll"));
        String body = "Lotsbåtsrådet";
        Path pdf = PdfMinutes.about(body, "en roddbåt").save(files.resolve("mars.pdf"));
        writeWord(files.resolve("mars.docx"), new DocumentReader().read(pdf).text());

        assertThat(said(folder, "import", files.toString())).containsPattern("registret\\. +2");

        assertThat(get("/meetings/" + fingerprint(pdf)).body()).contains("Samma möte finns också i", ">mars.docx</a>");
        assertThat(said(folder, "report", "meetings", "--body", body, "--format", "csv"))
                .containsOnlyOnce("2014-03-11");
        assertThat(said(folder, "report", "attendance", "--body", body, "--format", "json"))
                .contains("\"copies_left_out\" : 1");
    }

    private static void writeWord(Path file, String text) throws IOException {
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            text.lines().forEach(line -> word.createParagraph().createRun().setText(line));
            word.write(out);
        }
    }

    private static String said(Path folder, String... command) {
        var said = new StringWriter();
        var all = new ArrayList<>(List.of(command));
        all.addAll(List.of(
                "--data",
                folder.resolve("data").toString(),
                "--elasticsearch",
                EmbeddedNodeFixture.node().uri().toString()));
        int exit = Protokoll.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(all.toArray(String[]::new));
        assertThat(exit).as(said.toString()).isZero();
        return said.toString();
    }

    private static String fingerprint(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
