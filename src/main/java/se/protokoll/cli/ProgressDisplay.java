package se.protokoll.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import se.protokoll.job.ImportProgress;

/** Shows how far an import has come: as a bar on a terminal, as a line now and then elsewhere. */
final class ProgressDisplay {

    /** Set by the launcher, which knows whether anybody sees the output. */
    private static final String TERMINAL = "protokoll.terminal";

    private static final Duration BAR_INTERVAL = Duration.ofMillis(200);
    private static final Duration LINE_INTERVAL = Duration.ofSeconds(5);

    private final ProgressView view;
    private final Duration interval;

    /** A way to show progress. */
    interface ProgressView {

        /** Shows how far it has come by now. */
        void update();

        /** Nothing more will come. */
        void finish();
    }

    private ProgressDisplay(ProgressView view, Duration interval) {
        this.view = view;
        this.interval = interval;
    }

    /**
     * The one that suits where it is shown.
     *
     * @param width of the terminal, where it is one
     */
    static ProgressDisplay of(ImportProgress progress, PrintWriter out, IntSupplier width) {
        return Boolean.getBoolean(TERMINAL)
                ? new ProgressDisplay(new ProgressBarView(progress, width.getAsInt()), BAR_INTERVAL)
                : new ProgressDisplay(new ProgressLines(progress, out), LINE_INTERVAL);
    }

    /** Shows it while something runs, which gives the result. */
    <T> T during(Supplier<T> work) {
        var timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("progress").factory());
        var updates = timer.scheduleAtFixedRate(
                view::update, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            updates.cancel(false);
            timer.close();
            view.finish();
        }
    }
}
