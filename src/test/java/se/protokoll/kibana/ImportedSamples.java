package se.protokoll.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import se.protokoll.cli.Protokoll;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.NodeOptions;
import se.protokoll.index.StoredMeetings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples and a few minutes with something missing, imported into a node of their own as a user would who wants figures. */
final class ImportedSamples implements AutoCloseable {

    /** Names no day. */
    private static final String UNDATED = """
            MINNESANTECKNINGAR
            Panelrådet

            Närvarande
            Ebba Ekmo, Ydre
            Ture Lindhult, Hjo

            1. Lanternor vid kajen
            Rådet beslutar att köpa tio lanternor.
            """;

    /** Names no body. */
    private static final String BODILESS = """
            MINNESANTECKNINGAR
            2020-05-06

            Närvarande
            Ebba Ekmo, Ydre
            Ture Lindhult, Hjo

            1. Lyktor vid torget
            Beslut: att köpa tre lyktor.
            """;

    /** One meeting, of which two files tell. */
    private static final String IN_TWO_FILES = """
            PROTOKOLL
            Panelrådet
            2021-03-02

            Närvarande
            Ebba Ekmo, Ydre
            Ture Lindhult, Hjo
            Frånvarande
            Lo Sjögren, Tranås

            1. Lanternor vid kajen
            Rådet beslutar att köpa %s lanternor.
            """;

    private final EmbeddedNode node;
    private final IndexConnection connection;
    private final HttpClient client = HttpClient.newHttpClient();

    private ImportedSamples(EmbeddedNode node) {
        this.node = node;
        connection = IndexConnection.to(node.uri());
    }

    /** Imports them, into a register in one directory and with the minutes that are added in another. */
    static ImportedSamples into(Path data, Path folder) throws IOException {
        Files.writeString(folder.resolve("odaterat.txt"), UNDATED);
        Files.writeString(folder.resolve("utan organ.txt"), BODILESS);
        Files.writeString(folder.resolve("en gång.txt"), IN_TWO_FILES.formatted("sjutton"));
        Files.writeString(folder.resolve("en gång till.txt"), IN_TWO_FILES.formatted("17 stycken"));
        Files.writeString(data.resolve("application.properties"), "protokoll.metrics.index=true\n");
        var samples = new ImportedSamples(EmbeddedNode.start(NodeOptions.in(data.resolve("index"))));
        var said = new StringWriter();
        int exit = Protokoll.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(
                        "import",
                        "src/samples",
                        folder.toString(),
                        "--data",
                        data.toString(),
                        "--elasticsearch",
                        samples.node.uri().toString());
        assertThat(exit).as(said.toString()).isZero();
        samples.refresh();
        return samples;
    }

    StoredMeetings reader() {
        return new StoredMeetings(connection);
    }

    /** Asks Elasticsearch over HTTP, without any of the program's own code. */
    JsonNode ask(PanelQuery.Request request) {
        return send("/%s/_search".formatted(request.index()), request.body().toString());
    }

    /** Makes the last figures visible; of the rows the import has done so. */
    private void refresh() {
        send("/protokoll-metrics/_refresh", "");
    }

    private JsonNode send(String path, String body) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(node.uri().resolve(path))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        connection.close();
        node.close();
    }
}
