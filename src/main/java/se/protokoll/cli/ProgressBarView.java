package se.protokoll.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import se.protokoll.Swedish;
import se.protokoll.job.ImportProgress;
import se.protokoll.job.ImportProgress.Phase;
import se.protokoll.job.ProgressText;

/** Progress as a bar with rate and time left; the search before it, whose end is not known, as a growing number. */
final class ProgressBarView implements ProgressDisplay.ProgressView {

    private static final int INTERVAL_MILLIS = 200;

    private final ImportProgress progress;
    private final int width;
    private Phase phase = Phase.DISCOVERING;
    private ProgressBar bar;

    /** @param width how many characters of it may stand on a line */
    ProgressBarView(ImportProgress progress, int width) {
        this.progress = progress;
        this.width = width;
        bar = bar("Söker", -1);
    }

    /**
     * The library would find out about the terminal by itself, and give Ctrl-C back to the system with that: the process
     * would end in the middle of what it does.
     */
    private ProgressBar bar(String task, long total) {
        return new ProgressBarBuilder()
                .setConsumer(new ConsoleProgressBarConsumer(System.err, width))
                .setTaskName(task)
                .setInitialMax(total)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" filer", 1)
                .setSpeedUnit(ChronoUnit.SECONDS)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Swedish.LOCALE)))
                .build();
    }

    @Override
    public void update() {
        if (phase == Phase.DISCOVERING) {
            bar.stepTo(progress.found());
            if (progress.phase() != Phase.DISCOVERING) {
                bar.close();
                ProgressText.onRereading(progress).ifPresent(System.err::println);
                bar = bar("Läser", progress.toRead());
                phase = Phase.READING;
            }
        }
        if (phase == Phase.READING) {
            bar.stepTo(progress.read());
            bar.setExtraMessage(message());
        }
    }

    private String message() {
        var awaited = progress.awaited();
        if (awaited != null) {
            return " " + awaited.swedish();
        }
        return progress.failed() == 0 ? "" : " %d misslyckade".formatted(progress.failed());
    }

    @Override
    public void finish() {
        update();
        bar.close();
    }
}
