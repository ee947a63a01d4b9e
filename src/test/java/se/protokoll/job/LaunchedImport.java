package se.protokoll.job;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import se.protokoll.text.isolation.ReaderProgram;

/** {@code protokoll import}, or {@code worker}, as a process of its own, from the built program. */
final class LaunchedImport implements AutoCloseable {

    /** On a machine that does much else; a quiet one takes a hundredth. */
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private static final Path BUILT = Path.of("target", "protokoll").toAbsolutePath();

    private final Process process;
    private final Path output;
    private final int port;

    private LaunchedImport(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts it on a data directory, with its index on a port that can be asked meanwhile. */
    static LaunchedImport start(Path data, Object... arguments) throws IOException {
        return start(BUILT, List.of(), data, arguments);
    }

    /** Starts a worker with the settings of a data directory. */
    static LaunchedImport startWorker(Path data) throws IOException {
        return launch(BUILT, List.of(), "worker", data);
    }

    /**
     * Starts it from somewhere, by way of another program.
     *
     * @param program the directory with {@code lib} and {@code node}
     * @param prefix the words before the command itself
     */
    static LaunchedImport start(Path program, List<String> prefix, Path data, Object... arguments) throws IOException {
        return launch(program, prefix, "import", data, arguments);
    }

    private static LaunchedImport launch(Path program, List<String> prefix, String name, Path data, Object... arguments)
            throws IOException {
        int port = freePort();
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                program.resolve("lib") + "/*",
                "se.protokoll.cli.Protokoll",
                name,
                "--data",
                data.toString()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Path output = Files.createTempFile("import", ".out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("PROTOKOLL_NODE_PORT", Integer.toString(port));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new LaunchedImport(builder.start(), output, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Its index, while it runs. */
    IndexContent index() {
        return new IndexContent(URI.create("http://127.0.0.1:" + port));
    }

    /** Waits until some documents are indexed, but not all: the run is in full swing. */
    void awaitFirstDocuments() throws InterruptedException {
        awaitDocuments(index());
    }

    /** As above, in another index than its own. */
    void awaitDocuments(IndexContent content) throws InterruptedException {
        await(() -> content.count("meetings") > 0);
    }

    /** Waits until it says something. */
    void awaitWords(String words) throws InterruptedException {
        await(() -> said().contains(words));
        if (!said().contains(words)) {
            throw new IllegalStateException("It never said " + words + ", but: " + said());
        }
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (process.isAlive() && !condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nothing happened in time; it said: " + said());
            }
            Thread.sleep(20);
        }
    }

    /** Ends it as a power failure would: without a chance to do anything. */
    void kill() {
        process.destroyForcibly();
    }

    /** Keeps it from doing anything until it is told to go on. */
    void halt() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Whether it has ended by itself. */
    boolean hasEnded() {
        return !process.isAlive();
    }

    /** Ctrl-C. */
    void interrupt() throws IOException, InterruptedException {
        signal("INT");
    }

    /** Asks it to end, as the system does when it shuts down. */
    void terminate() {
        process.destroy();
    }

    /** Ends its Elasticsearch as {@link #kill} would. */
    void killNode() throws InterruptedException {
        await(() -> children("protokoll-node.jar").findAny().isPresent());
        children("protokoll-node.jar").forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends the process that reads files as {@link #kill} would. */
    void killReader() throws InterruptedException {
        await(() -> children(ReaderProgram.class.getName()).findAny().isPresent());
        children(ReaderProgram.class.getName()).forEach(ProcessHandle::destroyForcibly);
    }

    private Stream<ProcessHandle> children(String word) {
        return process.children()
                .filter(child -> child.info().commandLine().orElse("").contains(word));
    }

    /** Waits for its end, and for that of every process it has started. */
    int exitCode() throws InterruptedException {
        var children = process.descendants().toList();
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It did not end in time; it said: " + said());
        }
        children.forEach(child -> child.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        return process.exitValue();
    }

    /** What it has printed so far. */
    String said() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.deleteIfExists(output);
    }
}
