package se.protokoll.job;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.DocumentWriter;
import se.protokoll.index.FigureStream;

/**
 * The index that an import writes to. It is opened when it is known that something must be written, and meanwhile the
 * first files are read, since a node takes seconds to start. Thread-safe.
 */
public final class IndexOnDemand {

    private final Predicate<String> is;
    private final Supplier<Opened> opener;
    private final Manifest manifest;
    private final boolean follows;
    private @Nullable CompletableFuture<Opened> opening;

    /**
     * An open index.
     *
     * @param identity tells it from every other
     * @param writer writes to it
     * @param figures takes what meters say of the import
     */
    public record Opened(String identity, DocumentWriter writer, FigureStream figures) {}

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
            return opening().join().writer();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Where figures of the import go; empty until it is open. */
    synchronized Optional<FigureStream> figures() {
        return opening != null && opening.state() == Future.State.SUCCESS
                ? Optional.of(opening.resultNow().figures())
                : Optional.empty();
    }

    private synchronized CompletableFuture<Opened> opening() {
        if (opening == null) {
            opening = CompletableFuture.supplyAsync(() -> {
                var opened = opener.get();
                remember(opened.identity());
                return opened;
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
