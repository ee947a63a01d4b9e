package se.protokoll.text.isolation;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokoll.ClassArchive;
import se.protokoll.CompilerOptions;

/** The command that runs a {@link ReaderProgram}. */
final class ReaderCommand {

    /** What Java exits with where it was told to end when memory is exhausted. */
    static final int OUT_OF_MEMORY = 3;

    private ReaderCommand() {}

    /**
     * The process to start, with the Java and the class path of this one.
     *
     * @param temporary where the process may put files
     */
    static ProcessBuilder of(IsolationOptions options, Path temporary) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + options.wholeHeap(),
                // Gives up where hardly anything but collecting garbage is done, which other collectors do for ever.
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+ErrorFileToStderr",
                // Standard output belongs to the answers.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary));
        command.addAll(CompilerOptions.ALL);
        command.addAll(ClassArchive.options("reader"));
        command.add(ReaderProgram.class.getName());
        var builder = new ProcessBuilder(command);
        // Not among the arguments, where it would hide everything else from those who look at running processes.
        builder.environment().put("CLASSPATH", classPath(options));
        // Pages are recognised side by side; Tesseract's own threads would take turns on the same processors.
        builder.environment().putIfAbsent("OMP_THREAD_LIMIT", "1");
        return builder;
    }

    private static String classPath(IsolationOptions options) {
        return Stream.concat(
                        options.parsers().stream().map(Path::toString),
                        Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
