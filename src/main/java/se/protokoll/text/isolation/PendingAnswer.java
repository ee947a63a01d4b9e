package se.protokoll.text.isolation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An answer that has not come yet, and until when it is waited for. Thread-safe. */
final class PendingAnswer {

    private final CompletableFuture<byte[]> answer = new CompletableFuture<>();
    private final AtomicLong deadline;

    PendingAnswer(Duration timeout) {
        deadline = new AtomicLong(System.nanoTime() + timeout.toNanos());
    }

    void give(byte[] bytes) {
        answer.complete(bytes);
    }

    void fail(ProcessEndedException end) {
        answer.completeExceptionally(end);
    }

    void extend(Duration time) {
        deadline.addAndGet(time.toNanos());
    }

    /** The answer; null if it did not come in time. */
    byte @Nullable [] await() throws ProcessEndedException, InterruptedException {
        while (true) {
            long left = deadline.get() - System.nanoTime();
            try {
                return answer.get(Math.max(0, left), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (deadline.get() <= System.nanoTime()) {
                    return null;
                }
            } catch (ExecutionException e) {
                throw (ProcessEndedException) e.getCause();
            }
        }
    }
}
