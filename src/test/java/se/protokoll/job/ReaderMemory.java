package se.protokoll.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import se.protokoll.text.isolation.ReaderProgram;

/** Watches how much memory the processes that read files take, as Linux counts it. */
final class ReaderMemory implements AutoCloseable {

    private final AtomicLong peak = new AtomicLong();
    private final Thread watch = Thread.ofPlatform().daemon().start(this::watch);

    /** The most that one of them has taken at any time. */
    long peakMegabytes() {
        return peak.get() / 1024;
    }

    private void watch() {
        try {
            while (!Thread.interrupted()) {
                ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains(ReaderProgram.class.getName()))
                        .forEach(child -> peak.accumulateAndGet(kilobytes(child.pid()), Math::max));
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long kilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // It has ended meanwhile.
            return 0;
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
