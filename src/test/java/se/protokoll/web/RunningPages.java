package se.protokoll.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.SampleMinutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

/** The pages, running over a real index with a few invented meetings; started once for all tests of a JVM. */
final class RunningPages {

    static final Municipality LESSEBO = new Municipality("0761", "Lessebo");
    static final Municipality TINGSRYD = new Municipality("0763", "Tingsryd");
    static final Municipality AMAL = new Municipality("1492", "Åmål");

    /** A body whose name is an attack. */
    static final String HOSTILE = "Rådet <script>alert('xss')</script> & \"Co\"";

    /** The data directory of these pages. */
    static final Path DATA = temporary();

    /** Where corrections made on these pages are kept. */
    static final Path CORRECTIONS = DATA.resolve("corrections.csv");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private RunningPages() {}

    private static Path temporary() {
        try {
            Path directory = Files.createTempDirectory("protokoll-data");
            directory.toFile().deleteOnExit();
            directory.resolve("corrections.csv").toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Lazy {

        private static final WebServer SERVER = start();

        private static WebServer start() {
            var writer = EmbeddedNodeFixture.writer();
            var refused = writer.write(List.of(
                    SampleMinutes.of("Provrådet för sjöfågel", LocalDate.of(2018, 2, 14))
                            .person("Inga-Lill Törnqvist", LESSEBO, "S", Presence.PRESENT, "ordförande")
                            .person("Per Olof Bergström", LESSEBO, "M", Presence.PARTIAL)
                            .person("Amina Håddad", TINGSRYD, "C", Presence.ABSENT)
                            .item("1", "Mötets öppnande", "Ordföranden hälsade välkommen till skarvholmen.")
                            .item("2", "Skarvjakt i skärgården", "Rådet diskuterade tillstånden.")
                            .decision("att bjuda in länsstyrelsen till nästa möte")
                            .rows("pages-1"),
                    SampleMinutes.of("Provrådet för sjöfågel", LocalDate.of(2018, 4, 10))
                            .person("Amina Håddad", TINGSRYD, "C", Presence.PRESENT)
                            .person("Sven-Åke Lundh", AMAL, "S", Presence.PRESENT)
                            .item("1", "Uppföljning av skarvjakten", "Inget beslutades.")
                            .rows("pages-2"),
                    SampleMinutes.of(HOSTILE, LocalDate.of(2019, 5, 2))
                            .person("<img src=x onerror=alert(1)> Ek", LESSEBO, "S", Presence.PRESENT)
                            .item("3", "</title><script>alert(2)</script> elfiske", "Om <b>elfiske</b> & ål.")
                            .rows("pages-3"),
                    SampleMinutes.of("Rättelseprovets nämnd", LocalDate.of(2020, 6, 3))
                            .person("Karin Felstavad", LESSEBO, "S", Presence.PRESENT, "ordförande")
                            .person("Olle Bortvald", TINGSRYD, "M", Presence.PRESENT)
                            .item("1", "Val av justerare", "Karin Felstavad valdes.")
                            .rows("pages-4")));
            if (!refused.isEmpty()) {
                throw new IllegalStateException(refused.toString());
            }
            writer.refresh();
            return WebServer.start(EmbeddedNodeFixture.connection(), WebSettings.local(DATA));
        }
    }

    static WebServer server() {
        return Lazy.SERVER;
    }

    /** A page's full address. */
    static URI address(String path) {
        return URI.create("http://localhost:" + Lazy.SERVER.port() + path);
    }

    /** Gets a page; headers are names and values in turn. */
    static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
