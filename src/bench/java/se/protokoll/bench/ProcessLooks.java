package se.protokoll.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Adds up what processes use, by what they are, from looking at them again and again. What one uses between the last look
 * and its end is missing.
 */
final class ProcessLooks {

    private static final String PEAK = "VmHWM:";

    private final Map<Long, Seen> seen = new HashMap<>();
    private final Map<Long, Duration> compilers = new HashMap<>();

    /** What was seen of a process. */
    private record Seen(String kind, Duration used, int peakMegabytes) {

        Seen and(Seen later) {
            // Before a program is started in it, a process bears the name of the one that starts it.
            return new Seen(later.kind, max(used, later.used), Math.max(peakMegabytes, later.peakMegabytes));
        }

        private static Duration max(Duration one, Duration other) {
            return one.compareTo(other) > 0 ? one : other;
        }
    }

    /** Looks at processes that all are of one kind. */
    void at(String kind, Stream<ProcessHandle> processes) {
        processes.forEach(one -> look(one, kind));
    }

    /** Looks at processes of the program, which their command lines tell apart. */
    void at(Stream<ProcessHandle> processes) {
        processes.forEach(one -> one.info().commandLine().ifPresent(command -> look(one, ProcessTree.kind(command))));
    }

    private void look(ProcessHandle one, String kind) {
        one.info()
                .totalCpuDuration()
                .ifPresent(used -> seen.merge(one.pid(), new Seen(kind, used, peak(one.pid())), Seen::and));
    }

    /**
     * Looks at the threads of processes in which Java compiles. There are many threads, so that this costs something; they
     * come and go, but seldom.
     */
    void atCompilers(Stream<ProcessHandle> processes) {
        processes.forEach(one -> compilers.putAll(ProcessorTime.compilers(one.pid())));
    }

    /** How long those threads have run on processors. */
    double compilingSeconds() {
        return compilers.values().stream().mapToLong(Duration::toMillis).sum() / 1e3;
    }

    /** How long each kind has run on processors since its processes began. */
    Map<String, Double> processorSeconds() {
        var seconds = new TreeMap<String, Double>();
        seen.values().forEach(one -> seconds.merge(one.kind, one.used.toMillis() / 1e3, Double::sum));
        return seconds;
    }

    /**
     * The most memory that processes held, by kind; those that held next to none are left out, all of them where the
     * operating system does not tell.
     *
     * @param together what becomes of those of several processes of the same kind
     */
    Map<String, Integer> peakMegabytes(BinaryOperator<Integer> together) {
        var peaks = new TreeMap<String, Integer>();
        seen.values().stream()
                .filter(one -> one.peakMegabytes >= 20)
                .forEach(one -> peaks.merge(one.kind, one.peakMegabytes, together));
        return peaks;
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
