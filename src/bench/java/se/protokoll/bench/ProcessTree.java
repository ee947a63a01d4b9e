package se.protokoll.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process and all that it starts use, looked at until it ends.
 *
 * @param seconds from start to end
 * @param processorSeconds of all the processes; what one uses in its last moment may be missing
 * @param peakMegabytes the most memory that each of them held, by what it is; empty where the operating system does not
 *     tell
 */
record ProcessTree(double seconds, double processorSeconds, Map<String, Integer> peakMegabytes) {

    private static final long BETWEEN_LOOKS_MILLIS = 20;
    private static final String PEAK = "VmHWM:";

    static ProcessTree follow(Process process, long started) throws InterruptedException {
        Map<Long, Duration> used = new HashMap<>();
        Map<String, Integer> peaks = new TreeMap<>();
        do {
            members(process).forEach(one -> {
                one.info()
                        .totalCpuDuration()
                        .ifPresent(time -> used.merge(one.pid(), time, (a, b) -> a.compareTo(b) > 0 ? a : b));
                one.info().commandLine().ifPresent(command -> peaks.merge(kind(command), peak(one.pid()), Math::max));
            });
        } while (!process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS));
        if (process.exitValue() != 0) {
            throw new IllegalStateException("A measured process ended with " + process.exitValue() + ".");
        }
        peaks.values().removeIf(megabytes -> megabytes < 20);
        return new ProcessTree(
                (System.nanoTime() - started) / 1e9,
                used.values().stream().mapToLong(Duration::toMillis).sum() / 1e3,
                peaks);
    }

    /** The process and all that it has started. */
    static Stream<ProcessHandle> members(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /** Which of the program's processes a command line starts: {@code main}, {@code reader} or {@code node}. */
    static String kind(String command) {
        if (command.contains("ReaderProgram")) {
            return "reader";
        }
        return command.contains("protokoll-node.jar") ? "node" : "main";
    }

    private static int peak(long process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            // It has ended meanwhile, or this is not Linux.
            return 0;
        }
    }
}
