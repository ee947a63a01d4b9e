package se.protokoll.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a process has used of the processors since it began. */
final class ProcessorTime {

    /** Of Linux, on every architecture that Java runs on. */
    private static final long TICK_MILLIS = 10;

    /** Where user and system time stand behind the name of a thread. */
    private static final int USER = 11;

    private ProcessorTime() {}

    /** @throws java.util.NoSuchElementException where the process has ended, or the system does not tell */
    static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** What each thread in which Java compiles has used, by its number; none where the process has ended or this is not Linux. */
    static Map<Long, Duration> compilers(long process) {
        var used = new HashMap<Long, Duration>();
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process), "task"))) {
            for (Path thread : threads.toList()) {
                String state = Files.readString(thread.resolve("stat"));
                int name = state.lastIndexOf(')');
                if (state.contains(" CompilerThre")) {
                    String[] fields = state.substring(name + 2).split(" ", -1);
                    used.put(
                            Long.parseLong(thread.getFileName().toString()),
                            Duration.ofMillis(
                                    TICK_MILLIS * (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1]))));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // It, or one of its threads, has ended meanwhile.
        }
        return used;
    }
}
