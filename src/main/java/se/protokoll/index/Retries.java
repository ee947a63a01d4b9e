package se.protokoll.index;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How often and how patiently to try again what Elasticsearch could not do just now.
 *
 * @param attempts in all, the first included
 * @param first pause before the second attempt; each further one is twice as long
 * @param longest pause
 * @param beforePause called before each pause; may throw to give up
 */
public record Retries(int attempts, Duration first, Duration longest, Runnable beforePause) {

    /** Some two minutes in all, enough for a node to restart. */
    public static final Retries PATIENT = new Retries(10, Duration.ofMillis(200), Duration.ofSeconds(30));

    /** Without telling anybody. */
    public Retries(int attempts, Duration first, Duration longest) {
        this(attempts, first, longest, () -> {});
    }

    /** The same, with something to do before each pause. */
    public Retries before(Runnable pause) {
        return new Retries(attempts, first, longest, pause);
    }

    /** Whether a status says that the same request may succeed later. */
    static boolean isTransient(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    /**
     * Asks until there is an answer.
     *
     * @throws IndexUnavailableException the last time it was thrown
     */
    <T> T until(Supplier<T> question) {
        for (int attempt = 1; ; attempt++) {
            try {
                return question.get();
            } catch (IndexUnavailableException e) {
                if (attempt >= attempts) {
                    throw e;
                }
                pauseAfter(attempt);
            }
        }
    }

    /** Waits after an attempt, the first being 1. */
    void pauseAfter(int attempt) {
        beforePause.run();
        Duration pause = first.multipliedBy(1L << Math.min(attempt - 1, 20));
        try {
            Thread.sleep(pause.compareTo(longest) < 0 ? pause : longest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailableException("avbrutet", e);
        }
    }
}
