package se.protokoll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.protokoll.Installation;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.IndexTemplates;
import se.protokoll.index.NodeOptions;

/** {@code demo}: the whole way over the invented minutes that come with the program, in a register of its own. */
@Command(
        name = "demo",
        description =
                "Läser in de påhittade protokoll som följer med, visar vilka kommuner som deltog i vilka möten och"
                        + " öppnar sidorna. Rör inte det egna registret.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /**
     * What an older version left cannot be read, and nobody should have to know how to get rid of it to see an example.
     */
    @Option(
            names = "--data",
            paramLabel = "KATALOG",
            defaultValue = "${sys:user.home}/.protokoll-demo/" + IndexTemplates.VERSION,
            description = {"Katalogen för exemplets register; annars en i", "hemkatalogens .protokoll-demo."})
    private Path data;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Porten för sidorna; annars 8080.")
    private int port;

    /** One node serves all three commands: starting one takes longer than the rest of the demonstration. */
    @Override
    public Integer call() {
        Path samples = Installation.home().resolve("samples");
        if (!Files.isDirectory(samples)) {
            throw new CommandFailedException("Exemplen saknas i %s. Bygg om med ./mvnw package.".formatted(samples));
        }
        try (var node = EmbeddedNode.start(NodeOptions.in(data.resolve("index")))) {
            var index = List.of(
                    "--data", data.toString(), "--elasticsearch", node.uri().toString());
            int imported = run(index, "import", samples.toString());
            if (imported != CommandLine.ExitCode.OK) {
                return imported;
            }
            spec.commandLine().getOut().println();
            int reported = run(index, "report", "attendance");
            if (reported != CommandLine.ExitCode.OK) {
                return reported;
            }
            spec.commandLine().getOut().println();
            return run(index, "serve", "--port", Integer.toString(port));
        } catch (RuntimeException e) {
            throw Explanation.of(e);
        }
    }

    private int run(List<String> index, String... command) {
        var words = new ArrayList<String>();
        Collections.addAll(words, command);
        words.addAll(index);
        return spec.root().commandLine().execute(words.toArray(String[]::new));
    }
}
