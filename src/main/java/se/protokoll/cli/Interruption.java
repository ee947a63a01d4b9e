package se.protokoll.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C and SIGTERM while it is open: asks what runs to stop, and lets the process go when this is closed. The process
 * then ends with the signal's own exit code, 130 or 143.
 */
final class Interruption implements AutoCloseable {

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;
    private boolean requested;
    private @Nullable Runnable stop;

    /** @param announcement what is said at once, in a sentence */
    Interruption(PrintWriter out, String announcement) {
        hook = new Thread(() -> {
            out.println();
            out.println(announcement);
            out.flush();
            request();
            awaitEnd();
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Sets what to do on interruption; it is done at once if that has come already. */
    synchronized void onStop(Runnable action) {
        stop = action;
        if (requested) {
            action.run();
        }
    }

    private synchronized void request() {
        requested = true;
        if (stop != null) {
            stop.run();
        }
    }

    private void awaitEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already.
        }
    }
}
