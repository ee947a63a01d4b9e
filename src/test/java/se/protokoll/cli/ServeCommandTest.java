package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.NodeOptions;

/** The pages when the index goes: with a command that ran it, as an import does, or by itself. */
class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    @Test
    void thePagesGoOnWhenTheCommandThatRanTheIndexEnds(@TempDir Path data) throws Exception {
        var said = new StringWriter();
        Thread pages;
        try (var node = EmbeddedNode.start(NodeOptions.in(data.resolve("index")))) {
            pages = serve(data, said);
            await().atMost(Duration.ofMinutes(2)).until(() -> addresses(said).size() == 1);
            assertThat(node.isRunning()).isTrue();
            assertThat(status(addresses(said).getFirst())).isEqualTo(200);
        }
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> addresses(said).size() == 2);
            assertThat(said.toString()).contains("sidorna startar det själva");
            assertThat(status(addresses(said).getLast())).isEqualTo(200);
        } finally {
            pages.interrupt();
            pages.join();
        }
    }

    @Test
    void thePagesGoOnWhenTheirOwnIndexDies(@TempDir Path data) throws Exception {
        var said = new StringWriter();
        var before = ProcessHandle.current().children().toList();
        var pages = serve(data, said);
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> addresses(said).size() == 1);
            ProcessHandle.current()
                    .children()
                    .filter(child -> !before.contains(child))
                    .forEach(ProcessHandle::destroyForcibly);

            await().atMost(Duration.ofMinutes(2)).until(() -> addresses(said).size() == 2);
            assertThat(said.toString()).contains("har avslutats oväntat och startas igen");
            assertThat(status(addresses(said).getLast())).isEqualTo(200);
        } finally {
            pages.interrupt();
            pages.join();
        }
    }

    private static Thread serve(Path data, StringWriter said) {
        return Thread.ofVirtual()
                .start(() -> Protokoll.commandLine()
                        .setOut(new PrintWriter(said, true))
                        .setErr(new PrintWriter(said, true))
                        .execute("serve", "--port", "0", "--data", data.toString()));
    }

    private static List<String> addresses(StringWriter said) {
        return ADDRESS.matcher(said.toString())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
