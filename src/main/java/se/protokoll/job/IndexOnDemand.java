package se.protokoll.job;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.DocumentWriter;

/**
 * The index that an import writes to. It is opened when it is known that something must be written, and meanwhile the
 * first files are read, since a node takes seconds to start. Thread-safe.
 */
public final class IndexOnDemand {

    private final Predicate<String> is;
    private final Supplier<Opened> opener;
    private final Manifest manifest;
    private final boolean follows;
    private @Nullable CompletableFuture<DocumentWriter> opening;

    /**
     * An open index.
     *
     * @param identity tells it from every other
     * @param writer writes to it
     */
    public record Opened(String identity, DocumentWriter writer) {}

    /**
     * An index that is not open yet.
     *
     * @param is whether it is the one of an identity
     * @param opener opens it; called once at most
     * @param manifest remembers which index it is about
     */
    public IndexOnDemand(Predicate<String> is, Supplier<Opened> opener, Manifest manifest) {
        this(is, opener, manifest, false);
    }

    private IndexOnDemand(Predicate<String> is, Supplier<Opened> opener, Manifest manifest, boolean follows) {
        this.is = is;
        this.opener = opener;
        this.manifest = manifest;
        this.follows = follows;
    }

    /**
     * The index of a worker, which must be the one that the import's manifest is about.
     *
     * @param opener opens it; called once at most
     * @param manifest that of the import
     */
    public static IndexOnDemand following(Supplier<Opened> opener, Manifest manifest) {
        return new IndexOnDemand(identity -> true, opener, manifest, true);
    }

    /** Whether this is another index than the manifest is about. */
    boolean isAnother() {
        return manifest.index().filter(is.negate()).isPresent();
    }

    /** Begins to open it, if nobody has. */
    void prepare() {
        var unused = opening();
    }

    /** Waits until it is open; throws what stood in the way. */
    DocumentWriter writer() {
        try {
            return opening().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private synchronized CompletableFuture<DocumentWriter> opening() {
        if (opening == null) {
            opening = CompletableFuture.supplyAsync(() -> {
                var opened = opener.get();
                remember(opened.identity());
                return opened.writer();
            });
        }
        return opening;
    }

    private void remember(String identity) {
        if (!follows) {
            manifest.isAbout(identity);
        } else if (!manifest.index().filter(identity::equals).isPresent()) {
            throw new OtherIndexException();
        }
    }
}
