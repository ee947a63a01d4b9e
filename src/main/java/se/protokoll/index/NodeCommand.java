package se.protokoll.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.protokoll.ClassArchive;
import se.protokoll.CompilerOptions;
import se.protokoll.Installation;

/** Where the embedded node's program is, and the command that runs it. */
final class NodeCommand {

    private NodeCommand() {}

    /**
     * The command line, with the same Java as this process runs on.
     *
     * @throws NodeStartException where the program is not installed
     */
    static List<String> of(NodeOptions options) {
        Path directory = Installation.home().resolve("node");
        Path jar = directory.resolve("protokoll-node.jar");
        if (!Files.isRegularFile(jar)) {
            throw new NodeStartException(NodeStartException.Reason.NOT_INSTALLED, directory);
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + options.heap(), "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData"));
        command.addAll(CompilerOptions.ALL);
        command.addAll(ClassArchive.options("node"));
        command.addAll(List.of(
                "-jar", jar.toString(), options.data().toAbsolutePath().toString(), Integer.toString(options.port())));
        return command;
    }
}
