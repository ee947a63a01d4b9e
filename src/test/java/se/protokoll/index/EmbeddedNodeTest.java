package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.index.NodeStartException.Reason;

class EmbeddedNodeTest {

    private final EmbeddedNode node = EmbeddedNodeFixture.node();

    @Test
    void isARealElasticsearchOfTheReleasedVersion() throws Exception {
        assertThat(get(node.uri()))
                .contains("\"number\":\"9.5.3\"")
                .contains("\"build_snapshot\":false")
                .contains("\"cluster_uuid\":\"")
                .doesNotContain("\"cluster_uuid\":\"_na_\"");
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        assertThat(get(node.uri().resolve("/_nodes/_local/http")))
                .contains("\"bound_address\":[\"127.0.0.1:" + node.uri().getPort() + "\"]");
    }

    @Test
    void refusesNothingBecauseOfGarbageThatIsYetToBeCollected() throws Exception {
        String memory = get(node.uri().resolve("/_nodes/_local/stats/breaker,jvm"));

        // Garbage included, the limit would be 95 percent.
        assertThat(number(memory, "\"parent\":\\{\"limit_size_in_bytes\":(\\d+)"))
                .isLessThan(number(memory, "\"heap_max_in_bytes\":(\\d+)") * 3 / 4);
    }

    private static long number(String answer, String pattern) {
        var found = Pattern.compile(pattern).matcher(answer);
        assertThat(found.find()).as(answer).isTrue();
        return Long.parseLong(found.group(1));
    }

    @Test
    void survivesCtrlCWhichTheTerminalSendsToEveryProcess() throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(node.pid())).start().waitFor();

        assertThat(get(node.uri())).contains("9.5.3");
        assertThat(node.isRunning()).isTrue();
    }

    @Test
    void isSharedByOtherCommandsEndsWhenItsParentIsKilledAndItsDataCanBeUsedAgain(@TempDir Path data) throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeParent.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ProcessHandle child = ProcessHandle.of(
                        Long.parseLong(parent.inputReader().readLine()))
                .orElseThrow();

        NodeStartException secondStart =
                catchThrowableOfType(NodeStartException.class, () -> EmbeddedNode.start(NodeOptions.in(data)));
        try (EmbeddedNode found = EmbeddedNode.findOrStart(NodeOptions.in(data))) {
            assertThat(found.pid()).isEqualTo(-1);
            assertThat(get(found.uri())).contains("9.5.3");
        }
        assertThat(child.isAlive()).isTrue();
        parent.destroyForcibly();

        assertThat(secondStart.reason()).isEqualTo(Reason.DATA_IN_USE);
        assertThat(secondStart).hasMessageContaining(data.toString()).hasMessageContaining("--data");
        child.onExit().get(30, TimeUnit.SECONDS);
        try (EmbeddedNode next = EmbeddedNode.findOrStart(NodeOptions.in(data))) {
            assertThat(next.pid()).isPositive();
            assertThat(get(next.uri())).contains("9.5.3");
        }
    }

    @Test
    void saysWhenThePortIsTaken(@TempDir Path data) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            NodeOptions options = new NodeOptions(data, other.getLocalPort(), "256m");

            assertThatThrownBy(() -> EmbeddedNode.start(options))
                    .isInstanceOfSatisfying(
                            NodeStartException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.PORT_TAKEN))
                    .hasMessageContaining("protokoll.node.port");
        }
    }

    @Test
    void saysWhenTheDataDirectoryCannotBeWritten(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> EmbeddedNode.start(NodeOptions.in(file.resolve("data"))))
                .isInstanceOfSatisfying(
                        NodeStartException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_WRITABLE))
                .hasMessageContaining(file.toString());
    }

    @Test
    void refusesAHeapThatIsNoSize() {
        assertThatThrownBy(() -> new NodeOptions(Path.of("data"), 0, "half"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("protokoll.node.heap");
    }

    private static String get(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
