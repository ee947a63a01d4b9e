package se.protokoll.node;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.http.BindHttpException;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.ClassPathNode;
import org.elasticsearch.node.Node;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import se.protokoll.TerminalSignals;

/**
 * Runs one Elasticsearch node that only this machine can reach, until standard input ends. A parent process holds the
 * other end of that pipe, so the node ends with its parent however the parent ends.
 *
 * <p>The last line on standard output is {@code READY port=N}, or {@code FAILED reason message} with one of the reasons
 * of {@link Failure}. Everything else is in {@code logs/node.log} under the data directory.
 */
public final class NodeProgram {

    /** Why the node did not start, as far as its parent can tell the user what to do about it. */
    enum Failure {
        DATA_IN_USE,
        PORT_TAKEN,
        NOT_WRITABLE,
        OTHER
    }

    private NodeProgram() {}

    /**
     * Starts the node and waits for the end of standard input.
     *
     * @param arguments the data directory, and the HTTP port (0 for any that is free)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path home = Path.of(arguments[0]).toAbsolutePath();
        TerminalSignals.ignore();
        try {
            Node node = start(home, Integer.parseInt(arguments[1]));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node), "node-stop"));
            int port = node.injector()
                    .getInstance(HttpServerTransport.class)
                    .boundAddress()
                    .publishAddress()
                    .getPort();
            parent.println("READY port=" + port);
        } catch (Exception e) {
            LogManager.getLogger(NodeProgram.class).error("The node did not start.", e);
            parent.println("FAILED " + reason(e) + " " + e.getMessage());
            Runtime.getRuntime().halt(1);
        }
        while (System.in.read() >= 0) {
            // Nothing is ever said on this pipe; its end is what counts.
        }
        System.exit(0);
    }

    private static Node start(Path home, int port) throws Exception {
        Files.createDirectories(home.resolve("logs"));
        System.setProperty("protokoll.node.logs", home.resolve("logs").toString());
        System.setProperty("log4j2.configurationFile", "classpath:se/protokoll/node/log4j2.properties");
        System.setProperty("es.path.home", home.toString());
        System.setProperty("org.elasticsearch.nativeaccess.enableVectorLibrary", "false");
        Zstd.installInto(home);
        LogConfigurator.configureESLogging();
        Node node = new ClassPathNode(
                settings(home, port),
                Files.createDirectories(home.resolve("config")),
                List.of(new Netty4Plugin(), new RootPlugin(), new SwedishAnalysisPlugin()));
        node.start();
        return node;
    }

    private static Settings settings(Path home, int port) {
        return Settings.builder()
                .put("cluster.name", "protokoll")
                .put("node.name", "protokoll")
                .put("path.home", home.toString())
                .put("path.data", home.resolve("data").toString())
                .put("path.logs", home.resolve("logs").toString())
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", 0)
                .put("http.type", Netty4Plugin.NETTY_HTTP_TRANSPORT_NAME)
                .put("transport.type", Netty4Plugin.NETTY_TRANSPORT_NAME)
                // The collector lets garbage lie until the heap is full, and what is refused meanwhile makes no more of
                // it:
                // with garbage counted as used, a node could refuse everything for longer than anybody asks again.
                .put("indices.breaker.total.use_real_memory", false)
                // A disk that is nearly full would make every index read-only, and stay so after it was cleared.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static void stop(Node node) {
        try {
            node.close();
            node.awaitClose(10, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            LogManager.getLogger(NodeProgram.class)
                    .warn("The node did not stop in order; its log of changes is replayed.", e);
        }
    }

    private static Failure reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).startsWith("failed to obtain node locks")) {
                return Failure.DATA_IN_USE;
            }
            if (cause instanceof BindHttpException || cause instanceof BindException) {
                return Failure.PORT_TAKEN;
            }
            if (cause instanceof FileSystemException) {
                return Failure.NOT_WRITABLE;
            }
        }
        return Failure.OTHER;
    }
}
