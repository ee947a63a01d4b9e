package se.protokoll.index;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the embedded node's program is, and the command that runs it. */
final class NodeCommand {

    /** System property with the directory that Protokoll is installed in; it has {@code lib/} and {@code node/}. */
    static final String HOME = "protokoll.home";

    private NodeCommand() {}

    /**
     * The command line, with the same Java as this process runs on.
     *
     * @throws NodeStartException where the program is not installed
     */
    static List<String> of(NodeOptions options) {
        Path directory = home().resolve("node");
        Path jar = directory.resolve("protokoll-node.jar");
        if (!Files.isRegularFile(jar)) {
            throw new NodeStartException(NodeStartException.Reason.NOT_INSTALLED, directory);
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + options.heap(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-jar",
                jar.toString(),
                options.data().toAbsolutePath().toString(),
                Integer.toString(options.port()));
    }

    private static Path home() {
        String given = System.getProperty(HOME);
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        Path own = ownLocation();
        // A jar is in HOME/lib; classes that are not packed are in target/classes, beside HOME.
        return own.resolve(Files.isDirectory(own) ? "../protokoll" : "../..").normalize();
    }

    private static Path ownLocation() {
        URL location = NodeCommand.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Protokoll must run from files, not from " + location, e);
        }
    }
}
