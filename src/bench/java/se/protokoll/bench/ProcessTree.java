package se.protokoll.bench;

import java.util.Map;
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

    static ProcessTree follow(Process process, long started) throws InterruptedException {
        var looks = new ProcessLooks();
        do {
            looks.at(members(process));
        } while (!process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS));
        if (process.exitValue() != 0) {
            throw new IllegalStateException("A measured process ended with " + process.exitValue() + ".");
        }
        return new ProcessTree(
                (System.nanoTime() - started) / 1e9,
                looks.processorSeconds().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum(),
                looks.peakMegabytes(Math::max));
    }

    /** The process and all that it has started. */
    static Stream<ProcessHandle> members(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /** Which of the program's processes a command line starts: {@code main}, {@code worker}, {@code reader} or {@code node}. */
    static String kind(String command) {
        if (command.contains("ReaderProgram")) {
            return "reader";
        }
        if (command.contains("se.protokoll.cli.Protokoll worker")) {
            return "worker";
        }
        return command.contains("protokoll-node.jar") ? "node" : "main";
    }
}
