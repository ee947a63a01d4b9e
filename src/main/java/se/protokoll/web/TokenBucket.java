package se.protokoll.web;

import java.util.concurrent.TimeUnit;

/**
 * Counts how often one may still do something: a bucket that fills evenly, from which each time takes one. Thread-safe.
 */
final class TokenBucket {

    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int perSecond;
    private final int most;
    private double left;
    private long filled;

    /**
     * A full one.
     *
     * @param perSecond how fast it fills
     * @param most how many it holds
     * @param now by {@link System#nanoTime()}
     */
    TokenBucket(int perSecond, int most, long now) {
        this.perSecond = perSecond;
        this.most = most;
        this.left = most;
        this.filled = now;
    }

    /**
     * Takes one.
     *
     * @param now by {@link System#nanoTime()}
     * @return 0, or where there is none, the seconds after which there will be
     */
    synchronized int take(long now) {
        left = Math.min(most, left + Math.max(0, now - filled) / SECOND * perSecond);
        filled = now;
        if (left < 1) {
            return (int) Math.max(1, Math.ceil((1 - left) / perSecond));
        }
        left--;
        return 0;
    }
}
