package se.protokoll.job;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.DocumentWriter;
import se.protokoll.index.OpenIndex;

/**
 * The index that an import writes to. It is opened when it is known that something must be written, and meanwhile the
 * first files are read, since a node takes seconds to start. Thread-safe.
 */
public final class IndexOnDemand implements AutoCloseable {

    private final Supplier<OpenIndex> opener;
    private final ImportProgress progress;
    private @Nullable CompletableFuture<OpenIndex> opening;

    /** @param opener opens the index; called once at most */
    public IndexOnDemand(Supplier<OpenIndex> opener, ImportProgress progress) {
        this.opener = opener;
        this.progress = progress;
    }

    /** Begins to open it, if nobody has. */
    void prepare() {
        var unused = opening();
    }

    private synchronized CompletableFuture<OpenIndex> opening() {
        if (opening == null) {
            opening = CompletableFuture.supplyAsync(opener);
        }
        return opening;
    }

    /** Waits until it is open; throws what stood in the way. */
    DocumentWriter writer() {
        try {
            return opening().join().writer(progress::indexWaits);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public synchronized void close() {
        if (opening != null) {
            opening.thenAccept(OpenIndex::close).exceptionally(failure -> null).join();
        }
    }
}
