package se.protokoll.text.isolation;

import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.UnreadableFileException;

/**
 * Reads as {@link se.protokoll.text.DocumentReader} does, but in another process, where a file that hangs, exhausts
 * memory or crashes its parser costs only itself. The process is started with the first file. Thread-safe.
 *
 * <p>All threads share one process, since each would have to warm up by itself and take twice the time of a thousand
 * files. Where it ends and there are several files that may have caused it, each of them is read again alone.
 */
public final class IsolatedReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IsolatedReader.class);

    private final IsolationOptions options;
    private final Lock alone = new ReentrantLock();
    private @Nullable ReaderProcess shared;
    private boolean closed;

    public IsolatedReader(IsolationOptions options) {
        this.options = options;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if nothing of it can be read; says why
     * @throws ReaderUnavailableException if no process can be started, or the thread is interrupted
     * @throws IllegalStateException if this is closed
     */
    public SourceDocument read(Path file) throws UnreadableFileException {
        boolean suspect = false;
        boolean spared = false;
        while (true) {
            try {
                return suspect ? readAlone(file) : read(shared(), file);
            } catch (ProcessEndedException e) {
                LOG.debug("{} was being read", file, e);
                if (e.isOfAnotherFile()) {
                    continue;
                }
                if (e.isOfThisFile() && (spared || !e.isFromOutside())) {
                    throw e.outcome();
                }
                spared |= e.isOfThisFile();
                suspect = true;
            }
        }
    }

    private SourceDocument readAlone(Path file) throws UnreadableFileException, ProcessEndedException {
        alone.lock();
        try (var process = ReaderProcess.start(options)) {
            return read(process, file);
        } finally {
            alone.unlock();
        }
    }

    private static SourceDocument read(ReaderProcess process, Path file)
            throws UnreadableFileException, ProcessEndedException {
        return process.read(new ReaderRequest.Document(file), DocumentCodec::decode);
    }

    /**
     * What ends a process as it starts, such as a want of memory, may be over at once; what is wrong in the settings is
     * not.
     */
    private ReaderProcess shared() {
        try {
            return ready();
        } catch (ReaderUnavailableException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return ready();
        }
    }

    private ReaderProcess ready() {
        var process = launched();
        try {
            process.awaitReady();
            return process;
        } catch (ReaderUnavailableException e) {
            requireOpen();
            throw e;
        }
    }

    private synchronized void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The reader is closed.");
        }
    }

    /** A process that may be about to start, so that who closes this does not wait until it has. */
    private synchronized ReaderProcess launched() {
        requireOpen();
        if (shared == null || !shared.isUsable()) {
            shared = ReaderProcess.launch(options);
        }
        return shared;
    }

    /** Ends the process at once, also while it starts. */
    @Override
    public synchronized void close() {
        closed = true;
        if (shared != null) {
            shared.close();
        }
    }
}
