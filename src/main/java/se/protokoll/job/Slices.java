package se.protokoll.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts what is to be read into slices of the manifest: many more than there are threads, so that one slow file holds
 * back only the few behind it. The names hold the execution: a resumed run cuts anew what is left.
 */
final class Slices implements Partitioner {

    static final String FIRST = "first";
    static final String LAST = "last";

    /** Beyond this the next slice costs less than the waiting it saves; below it, the other way round. */
    private static final int LARGEST = 200;

    private static final int SMALLEST = 5;

    /** For each thread that reads, so that none waits long for the last of the others. */
    static final int PER_THREAD = 8;

    /** More than this make the job repository slow. */
    private static final int MOST = 5_000;

    private final PendingDocuments pending;
    private final long execution;
    private final int chunk;

    /** @param chunk how many documents are indexed with one request */
    Slices(PendingDocuments pending, long execution, int chunk) {
        this.pending = pending;
        this.execution = execution;
        this.chunk = chunk;
    }

    /** @param threads how many slices are read at the same time */
    @Override
    public Map<String, ExecutionContext> partition(int threads) {
        long files = pending.count(execution);
        long even = Math.clamp(files / ((long) threads * PER_THREAD), SMALLEST, LARGEST);
        // A chunk that is not full costs the index and the database as much as a full one.
        long full = even > chunk ? even - even % chunk : even;
        long size = Math.max(full, Math.ceilDiv(files, MOST));
        var slices = new LinkedHashMap<String, ExecutionContext>();
        for (var range : pending.ranges(execution, size)) {
            var context = new ExecutionContext();
            context.putLong(FIRST, range.firstFile());
            context.putLong(LAST, range.lastFile());
            slices.put("%d-%d".formatted(execution, slices.size() + 1), context);
        }
        return slices;
    }
}
