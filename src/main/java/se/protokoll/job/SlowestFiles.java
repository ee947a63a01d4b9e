package se.protokoll.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The few files that took longest of all that were read. Thread-safe. */
final class SlowestFiles {

    private static final int KEPT = 10;

    private final PriorityQueue<SlowFile> fastestFirst = new PriorityQueue<>(Comparator.comparing(SlowFile::took));

    /**
     * A file.
     *
     * @param took from its turn until its outcome was known, indexing not included
     */
    record SlowFile(Path path, Duration took) {}

    synchronized void add(Path path, Duration took) {
        fastestFirst.add(new SlowFile(path, took));
        if (fastestFirst.size() > KEPT) {
            fastestFirst.remove();
        }
    }

    /** At most ten, the slowest first. */
    synchronized List<SlowFile> list() {
        return fastestFirst.stream()
                .sorted(Comparator.comparing(SlowFile::took).reversed())
                .toList();
    }
}
