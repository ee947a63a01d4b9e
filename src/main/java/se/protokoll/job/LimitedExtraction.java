package se.protokoll.job;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import se.protokoll.extract.ReadMeeting;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.UnreadableFileException;

/**
 * Extracts for as long as a file may take, so that no file stops an import. What takes longer is given up, but Java
 * cannot end it: its thread goes on beside the others until it is done or the program ends. Thread-safe.
 */
final class LimitedExtraction {

    private final Function<SourceDocument, List<ReadMeeting>> extraction;
    private final Duration timeout;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("extraction-", 1).factory());

    LimitedExtraction(Function<SourceDocument, List<ReadMeeting>> extraction, Duration timeout) {
        this.extraction = extraction;
        this.timeout = timeout;
    }

    /**
     * The meetings of a document. Whatever the extraction throws is thrown as it is.
     *
     * @throws UnreadableFileException if it takes too long
     */
    List<ReadMeeting> meetings(SourceDocument document) throws UnreadableFileException {
        var answer = threads.submit(() -> extraction.apply(document));
        try {
            return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new UnreadableFileException(
                    Outcome.TIMEOUT,
                    "Filens text var inte färdigtolkad när dess tid, %d sekunder, var slut."
                            .formatted(timeout.toSeconds()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Väntan på filens tolkning avbröts.", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
