package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.cli.Protokoll;
import se.protokoll.index.EmbeddedNodeFixture;

/** The reports of what became of files, after an import by the command. */
class ImportedFilesTest {

    @TempDir
    private static Path folder;

    private static Path data;
    private static WebServer server;

    @BeforeAll
    static void start() {
        data = folder.resolve("data");
        server = WebServer.start(EmbeddedNodeFixture.connection(), WebSettings.local(data));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void everyFileIsCountedAndThoseThatFailedAreNamed() throws IOException, InterruptedException {
        assertThat(get("/reports/outcomes").body()).contains("Inget i urvalet.");

        Path minutes = Files.createDirectories(folder.resolve("pärmar/nämnd <b>"));
        Files.writeString(minutes.resolve("tom.txt"), "");
        Files.writeString(minutes.resolve("trasig.pdf"), "%PDF-1.4 ingenting");
        Files.writeString(minutes.resolve("brev.txt"), "Hej!\n\nVi ses på lördag vid bryggan. Ta med korv.\n");
        var said = new StringWriter();
        int exit = Protokoll.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(
                        "import",
                        minutes.toString(),
                        "--data",
                        data.toString(),
                        "--elasticsearch",
                        EmbeddedNodeFixture.node().uri().toString());
        assertThat(exit).as(said.toString()).isEqualTo(2);

        assertThat(get("/reports/outcomes").body())
                .contains("<td class=\"short\">empty</td>", "<td class=\"short\">unreadable</td>")
                .containsPattern("<td class=\"total\">1<svg class=\"bar\"")
                .doesNotContain("name=\"municipality\"");
        assertThat(get("/reports/failures").body())
                .contains("nämnd &lt;b&gt;/tom.txt", "nämnd &lt;b&gt;/trasig.pdf")
                .doesNotContain("brev.txt", folder.toString(), "pärmar");
        assertThat(get("/reports/failures.csv").body()).contains("nämnd <b>/tom.txt;empty;");

        // As another process does that has opened it.
        try (var manifest = FileChannel.open(data.resolve("manifest.mv.db"), StandardOpenOption.WRITE)) {
            manifest.lock();
            var page = get("/reports/outcomes");
            assertThat(page.statusCode()).isEqualTo(409);
            assertThat(page.body()).contains("En import pågår").doesNotContain(folder.toString());
        }
    }
}
