package se.protokoll.bench;

/** What a process has used of the processors since it began. */
final class ProcessorTime {

    private ProcessorTime() {}

    /** @throws java.util.NoSuchElementException where the process has ended, or the system does not tell */
    static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }
}
