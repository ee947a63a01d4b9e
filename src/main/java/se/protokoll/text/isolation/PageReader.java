package se.protokoll.text.isolation;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.text.DocumentPlace;
import se.protokoll.text.UnreadableFileException;
import se.protokoll.text.pdf.Box;
import se.protokoll.text.pdf.PageImage;
import se.protokoll.text.pdf.PageWords;

/**
 * Reads single pages of PDF files in other processes, so that no file, nor an archive around it, can take the time and
 * memory of those who show it. Pages whose words are recognised, which takes seconds, have a process of their own, which
 * others need not wait for; each process reads one page at a time and is started with the first. Thread-safe.
 */
public final class PageReader implements AutoCloseable {

    /** A page takes a fraction of a second, the scan of a map some seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final IsolationOptions OPTIONS =
            new IsolationOptions(LONGEST, IsolationOptions.DEFAULT_HEAP, 1, List.of());

    private final Queue shown = new Queue();
    private final Queue recognized = new Queue();
    private volatile boolean closed;

    /**
     * Where the words of a page stand.
     *
     * @param page its number from 1
     * @param recognize whether those of a page that is a picture are recognised, which takes seconds
     * @throws UnreadableFileException if that cannot be told; says why
     * @throws ReaderUnavailableException if no process can be started, or the thread is interrupted
     * @throws IllegalStateException if this is closed
     */
    public PageWords words(DocumentPlace pdf, int page, boolean recognize) throws UnreadableFileException {
        return (recognize ? recognized : shown)
                .read(new ReaderRequest.Words(pdf.file(), pdf.member(), page, recognize), PageCodec::words);
    }

    /**
     * What a page looks like.
     *
     * @param page its number from 1
     * @param covered what nobody is to see of it
     * @throws UnreadableFileException if that cannot be told; says why
     * @throws ReaderUnavailableException if no process can be started, or the thread is interrupted
     * @throws IllegalStateException if this is closed
     */
    public PageImage image(DocumentPlace pdf, int page, List<Box> covered) throws UnreadableFileException {
        return shown.read(new ReaderRequest.Picture(pdf.file(), pdf.member(), page, covered), PageCodec::image);
    }

    /** Ends the processes at once; pages that are being read are given up. */
    @Override
    public void close() {
        closed = true;
        shown.close();
        recognized.close();
    }

    /** Pages that wait for each other. */
    private final class Queue {

        private volatile @Nullable ReaderProcess process;

        synchronized <T> T read(ReaderRequest request, ReaderProcess.Codec<T> codec) throws UnreadableFileException {
            try {
                return running().read(request, codec);
            } catch (ProcessEndedException e) {
                throw e.outcome();
            }
        }

        private ReaderProcess running() {
            ReaderProcess running = process;
            if (running == null || !running.isUsable()) {
                running = ReaderProcess.start(OPTIONS);
                process = running;
            }
            if (closed) {
                running.close();
                throw new IllegalStateException("The reader is closed.");
            }
            return running;
        }

        void close() {
            ReaderProcess running = process;
            if (running != null) {
                running.close();
            }
        }
    }
}
