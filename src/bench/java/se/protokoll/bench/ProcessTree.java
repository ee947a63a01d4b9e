package se.protokoll.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process and all that it starts use, looked at until it ends.
 *
 * @param seconds from start to end
 * @param processorSeconds of all the processes; what one uses in its last moment may be missing
 */
record ProcessTree(double seconds, double processorSeconds) {

    private static final long BETWEEN_LOOKS_MILLIS = 20;

    static ProcessTree follow(Process process, long started) throws InterruptedException {
        Map<Long, Duration> used = new HashMap<>();
        do {
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .forEach(one -> one.info()
                            .totalCpuDuration()
                            .ifPresent(time -> used.merge(one.pid(), time, (a, b) -> a.compareTo(b) > 0 ? a : b)));
        } while (!process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS));
        if (process.exitValue() != 0) {
            throw new IllegalStateException("A measured process ended with " + process.exitValue() + ".");
        }
        return new ProcessTree(
                (System.nanoTime() - started) / 1e9,
                used.values().stream().mapToLong(Duration::toMillis).sum() / 1e3);
    }
}
