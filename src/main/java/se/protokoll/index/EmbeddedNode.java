package se.protokoll.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.protokoll.index.NodeStartException.Reason;

/**
 * An Elasticsearch node in a child process. It listens on the loopback address only, and ends when this process does,
 * however that ends: it reads from a pipe that only this process holds open.
 */
public final class EmbeddedNode implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedNode.class);

    /** Bytes below which a write of an ordinary chunk fails. */
    private static final long LEAST_ROOM = 8_000_000;

    /** A cold start on a busy machine; an idle one takes some five seconds. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

    private static final String READY = "READY port=";
    private static final String FAILED = "FAILED ";

    /** Null where the node is another command's. */
    private final @Nullable Process process;

    private final Path data;
    private final URI uri;

    private EmbeddedNode(@Nullable Process process, Path data, URI uri) {
        this.process = process;
        this.data = data;
        this.uri = uri;
    }

    /**
     * The node of a data directory: the one that another command runs on it, which that command goes on running, or one
     * that is started. One that another command is just starting or stopping is waited for.
     *
     * @throws NodeStartException where there is none and it does not start, with the reason
     */
    public static EmbeddedNode findOrStart(NodeOptions options) {
        Path data = options.data().toAbsolutePath();
        long deadline = System.nanoTime() + STOP_LIMIT.toNanos();
        while (true) {
            var running = RunningNode.find(data);
            if (running.isPresent()) {
                return new EmbeddedNode(null, data, running.get());
            }
            try {
                return start(options);
            } catch (NodeStartException e) {
                if (e.reason() != Reason.DATA_IN_USE || System.nanoTime() > deadline) {
                    throw e;
                }
                log.debug("The node of {} is being started or stopped by another command.", data);
            }
        }
    }

    /**
     * Starts a node and waits until it answers.
     *
     * @throws NodeStartException where it does not, with the reason
     */
    public static EmbeddedNode start(NodeOptions options) {
        Path data = options.data().toAbsolutePath();
        long started = System.nanoTime();
        Process process = spawn(options, data);
        CompletableFuture<String> firstWord = listen(process);
        String answer;
        try {
            answer = firstWord.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            throw new NodeStartException(Reason.TIMED_OUT, data, e);
        } catch (ExecutionException e) {
            process.destroyForcibly();
            throw new NodeStartException(Reason.OTHER, data, e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new NodeStartException(Reason.TIMED_OUT, data, e);
        }
        if (!answer.startsWith(READY)) {
            process.destroyForcibly();
            throw new NodeStartException(reason(answer), data);
        }
        URI uri = URI.create("http://127.0.0.1:" + answer.substring(READY.length()));
        log.debug("The embedded node answers at {} after {} ms.", uri, (System.nanoTime() - started) / 1_000_000);
        RunningNode.announce(data, uri);
        return new EmbeddedNode(process, data, uri);
    }

    private static Process spawn(NodeOptions options, Path data) {
        try {
            Path logs = Files.createDirectories(data.resolve("logs"));
            return new ProcessBuilder(NodeCommand.of(options))
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            logs.resolve("node.err").toFile()))
                    .start();
        } catch (IOException e) {
            throw new NodeStartException(Reason.NOT_WRITABLE, data, e);
        }
    }

    /** The node's one answer; its output is read to the end, for a full pipe would stop it. */
    private static CompletableFuture<String> listen(Process process) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("node-output").start(() -> {
            try (BufferedReader output = process.inputReader()) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    if (line.startsWith(READY) || line.startsWith(FAILED)) {
                        answer.complete(line);
                    }
                }
                answer.complete(FAILED + Reason.OTHER);
            } catch (IOException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private static Reason reason(String answer) {
        String word = answer.split(" ", 3)[1];
        for (Reason reason : Reason.values()) {
            if (reason.name().equals(word)) {
                return reason;
            }
        }
        return Reason.OTHER;
    }

    /** Where it answers, such as {@code http://127.0.0.1:40123}. */
    public URI uri() {
        return uri;
    }

    /** Its process id; -1 where it is another command's. */
    public long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Whether it is another command's, and ends with that. */
    public boolean isBorrowed() {
        return process == null;
    }

    /** Whether the process runs. */
    public boolean isRunning() {
        return process == null ? RunningNode.find(data).isPresent() : process.isAlive();
    }

    /**
     * Refuses to go on without the process or without room to write.
     *
     * @throws IndexUnavailableException where it has ended or its disk is full, so that waiting for an answer is in vain
     */
    public void requireUsable() {
        if (!isRunning()) {
            throw IndexUnavailableException.because("dess process har avslutats");
        }
        if (data.toFile().getUsableSpace() < LEAST_ROOM) {
            throw IndexUnavailableException.withoutRoom(data);
        }
    }

    /**
     * Stops the node in order, or by force where it takes longer than a minute. Acknowledged writes are safe either way.
     * A node of another command is left alone.
     */
    @Override
    public void close() {
        var own = process;
        if (own == null) {
            return;
        }
        RunningNode.retract(data);
        try {
            own.getOutputStream().close();
            if (!own.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                own.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            own.destroyForcibly();
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            own.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
