package se.protokoll.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Kafka broker as a process of its own, which can be killed and started again on the same port with what it held. */
public final class KafkaProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 3;
    private static final String CLUSTER = "protokollprotokollprot";

    private final Path directory;
    private final int port;
    private @Nullable Process process;

    private KafkaProcess(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** Starts one with nothing in it. */
    public static KafkaProcess start(Path directory) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOn(Files.createDirectory(directory.resolve("attempt-" + attempt)));
            } catch (IllegalStateException e) {
                // Before it listens to a port that was free, somebody else may.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static KafkaProcess startOn(Path directory) throws IOException, InterruptedException {
        var kafka = new KafkaProcess(directory, freePort());
        int controller = freePort();
        Files.writeString(kafka.settings(), """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                group.consumer.heartbeat.interval.ms=1000
                group.consumer.min.heartbeat.interval.ms=1000
                group.consumer.session.timeout.ms=6000
                group.consumer.min.session.timeout.ms=6000
                """.formatted(kafka.port, controller, directory.resolve("log")));
        Process format = kafka.java(
                "kafka.tools.StorageTool",
                "format",
                "-t",
                CLUSTER,
                "-c",
                kafka.settings().toString());
        if (format.waitFor() != 0) {
            throw new IllegalStateException("Kafka could not be set up: " + kafka.said());
        }
        kafka.startAgain();
        return kafka;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Path settings() {
        return directory.resolve("server.properties");
    }

    private Process java(String main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                .start();
    }

    private Path output() {
        return directory.resolve("output");
    }

    private String said() throws IOException {
        return Files.readString(output());
    }

    /** Starts it with what it held. */
    void startAgain() throws IOException, InterruptedException {
        Process started = java("kafka.Kafka", settings().toString());
        process = started;
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!answers()) {
            if (!started.isAlive()) {
                throw new IllegalStateException("Kafka ended with %d: %s".formatted(started.exitValue(), said()));
            }
            if (System.nanoTime() > end) {
                started.destroyForcibly();
                throw new IllegalStateException("Kafka did not start in %s: %s".formatted(LIMIT, said()));
            }
            Thread.sleep(100);
        }
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends it without a chance to do anything. */
    void kill() throws InterruptedException {
        Objects.requireNonNull(process).destroyForcibly().waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    /** The process that it is. */
    public ProcessHandle process() {
        return Objects.requireNonNull(process).toHandle();
    }

    /** Its address. */
    public String broker() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        Objects.requireNonNull(process).destroyForcibly();
    }
}
