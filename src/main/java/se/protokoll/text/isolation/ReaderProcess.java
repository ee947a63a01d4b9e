package se.protokoll.text.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.protokoll.ClassArchive;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.UnreadableFileException;

/** A running {@link ReaderProgram}, seen from its parent. Reads several files at a time. Thread-safe. */
final class ReaderProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderProcess.class);

    /** A cold start on a busy machine; an idle one takes a second. */
    private static final int START_SECONDS = 120;

    /** More than the largest document that the reading limits allow. */
    private static final int LONGEST_ANSWER = 512 * 1024 * 1024;

    private final IsolationOptions options;
    private final Path temporary;
    private final Process process;
    private final DataOutputStream requests;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, PendingAnswer> pending = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    /** Why it ended, to whom it may concern; null while it runs. Guarded by {@code pending}. */
    private @Nullable ProcessEndedException end;

    /** Whether a file is known that takes too long. */
    private volatile boolean overdue;

    private volatile @Nullable String firstWords;

    private ReaderProcess(IsolationOptions options, Path temporary, Process process) {
        this.options = options;
        this.temporary = temporary;
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
    }

    /**
     * Starts it and waits until it can read.
     *
     * @throws ReaderUnavailableException if it does not start
     */
    static ReaderProcess start(IsolationOptions options) {
        var started = launch(options);
        try {
            started.awaitReady();
            return started;
        } catch (ReaderUnavailableException e) {
            started.close();
            throw e;
        }
    }

    /**
     * Starts it, so that it can read some time later.
     *
     * @throws ReaderUnavailableException if it does not start
     */
    static ReaderProcess launch(IsolationOptions options) {
        ReaderProcess launched;
        try {
            launched = in(Files.createTempDirectory("protokoll-reader"), options);
        } catch (IOException e) {
            throw new ReaderUnavailableException(String.valueOf(e.getMessage()), e);
        }
        var log = Thread.ofPlatform().daemon().name("reader-log").start(launched::log);
        Thread.ofPlatform().daemon().name("reader-answers").start(() -> launched.listen(log));
        return launched;
    }

    /** @param temporary a directory of its own; goes with it, and where it does not start */
    static ReaderProcess in(Path temporary, IsolationOptions options) throws IOException {
        try {
            return new ReaderProcess(
                    options, temporary, ReaderCommand.of(options, temporary).start());
        } catch (IOException | RuntimeException e) {
            FileUtils.deleteQuietly(temporary.toFile());
            throw e;
        }
    }

    /**
     * Waits until it can read.
     *
     * @throws ReaderUnavailableException if it ends instead, is ended because it takes too long, or the thread is
     *     interrupted
     */
    void awaitReady() {
        try {
            ready.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (TimeoutException e) {
            close();
            throw new ReaderUnavailableException("den svarade inte på " + START_SECONDS + " sekunder", e);
        } catch (ExecutionException e) {
            close();
            throw new ReaderUnavailableException(Objects.requireNonNullElse(firstWords, "den avslutades genast"), e);
        }
    }

    private static ReaderUnavailableException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new ReaderUnavailableException("väntan på den avbröts", cause);
    }

    /** Whether files can be given to it. */
    boolean isUsable() {
        synchronized (pending) {
            return end == null && !overdue && process.isAlive();
        }
    }

    /**
     * Asks for something.
     *
     * @param codec makes something of the answer
     * @throws UnreadableFileException as the codec does, and if it takes too long
     * @throws ProcessEndedException if the process ended meanwhile for whatever other reason
     * @throws ReaderUnavailableException if the thread is interrupted
     */
    <T> T read(ReaderRequest request, Codec<T> codec) throws UnreadableFileException, ProcessEndedException {
        int number = numbers.incrementAndGet();
        var answer = new PendingAnswer(options.timeout());
        try {
            ask(number, request, answer);
            byte[] bytes = answer.await();
            if (bytes != null) {
                return codec.decode(bytes);
            }
            overdue = true;
            end();
            throw new UnreadableFileException(
                    Outcome.TIMEOUT,
                    "Filen var inte färdigläst när dess tid, %d sekunder, var slut."
                            .formatted(options.timeout().toSeconds()));
        } catch (IOException e) {
            throw new UnreadableFileException(Outcome.CRASHED, "Processen som läste filen svarade orimligt.", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            pending.remove(number);
        }
    }

    private void ask(int number, ReaderRequest request, PendingAnswer answer) throws ProcessEndedException {
        synchronized (pending) {
            if (end != null) {
                throw end;
            }
            pending.put(number, answer);
            try {
                requests.writeInt(number);
                request.writeTo(requests);
                requests.flush();
            } catch (IOException e) {
                LOG.debug("The reading process is ending", e);
            }
        }
    }

    private void listen(Thread log) {
        try (var answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            if (answers.readInt() == AnswerStream.READY) {
                ready.complete(null);
                while (true) {
                    receive(answers.readInt(), answers);
                }
            }
        } catch (IOException e) {
            LOG.debug("The reading process says no more: {}", e.toString());
        } finally {
            tidy(log);
        }
    }

    private void receive(int number, DataInputStream answers) throws IOException {
        int length = answers.readInt();
        if (length < AnswerStream.PAGE_RECOGNIZED || length > LONGEST_ANSWER) {
            throw new IOException("An answer cannot be %d bytes long.".formatted(length));
        }
        byte[] bytes = answers.readNBytes(Math.max(0, length));
        PendingAnswer answer = pending.get(number);
        if (answer != null && length == AnswerStream.PAGE_RECOGNIZED) {
            answer.extend(IsolationOptions.PER_RECOGNIZED_PAGE);
        } else if (answer != null) {
            answer.give(bytes);
        }
    }

    /** Makes something of an answer. */
    @FunctionalInterface
    interface Codec<T> {
        T decode(byte[] bytes) throws IOException, UnreadableFileException;
    }

    /** Tells those who wait that it has ended, and removes what it left. */
    private void tidy(Thread log) {
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                end();
            }
            int exitCode = process.waitFor();
            log.join(1_000);
            var ended = ended(exitCode);
            pending.values().forEach(answer -> answer.fail(ended));
            ready.completeExceptionally(ended);
            FileUtils.deleteQuietly(temporary.toFile());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ProcessEndedException ended(int exitCode) {
        synchronized (pending) {
            var ended = new ProcessEndedException(exitCode, pending.size(), overdue);
            end = ended;
            return ended;
        }
    }

    private void log() {
        try (BufferedReader lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                firstWords = Objects.requireNonNullElse(firstWords, line);
                LOG.debug("{}", line);
            }
        } catch (IOException e) {
            LOG.debug("The reading process logs no more: {}", e.toString());
        }
    }

    /** Ends it, and what it has started itself, at once. */
    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Ends it, at once unless it has classes to archive, and waits for that. */
    @Override
    public void close() {
        try {
            if (ClassArchive.isBeingMade()) {
                awaitArchive();
            }
            end();
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FileUtils.deleteQuietly(temporary.toFile());
    }

    private void awaitArchive() throws InterruptedException {
        try {
            requests.close();
        } catch (IOException e) {
            LOG.debug("The reading process has ended before it was asked to", e);
        }
        var unused = process.waitFor(START_SECONDS, TimeUnit.SECONDS);
    }
}
