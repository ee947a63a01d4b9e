package se.protokoll.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.protokoll.job.ImportProgress;

/** Progress as lines for a log. */
final class ProgressLines implements ProgressDisplay.ProgressView {

    private final ImportProgress progress;
    private final PrintWriter out;
    private @Nullable Long readingSince;
    private String latest = "";

    ProgressLines(ImportProgress progress, PrintWriter out) {
        this.progress = progress;
        this.out = out;
    }

    @Override
    public void update() {
        String line = switch (progress.phase()) {
            case DISCOVERING -> "Söker: %d filer hittade.".formatted(progress.found());
            case READING -> reading();
            case CLOSING -> "Avslutar och kontrollräknar.";
        };
        if (!line.equals(latest)) {
            out.println(line);
            out.flush();
            latest = line;
        }
    }

    private String reading() {
        long now = System.nanoTime();
        if (readingSince == null) {
            readingSince = now;
        }
        if (progress.isWaiting()) {
            return "Sökindexet svarar inte; väntar på det (%d av %d lästa)."
                    .formatted(progress.read(), progress.toRead());
        }
        return line(progress.read(), progress.toRead(), progress.failed(), Duration.ofNanos(now - readingSince));
    }

    /** The line for a number of files read in a time. */
    static String line(long read, long toRead, long failed, Duration elapsed) {
        var line = new StringBuilder("Läser: %d av %d".formatted(read, toRead));
        double seconds = elapsed.toMillis() / 1000.0;
        if (read > 0 && seconds > 0) {
            double rate = read / seconds;
            line.append(", %.1f filer/s, klart om %s".formatted(rate, duration(Math.round((toRead - read) / rate))));
        }
        if (failed > 0) {
            line.append(", %d misslyckade".formatted(failed));
        }
        return line.append('.').toString();
    }

    private static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600 ? seconds / 60 + " min" : "%d h %d min".formatted(seconds / 3600, seconds % 3600 / 60);
    }

    @Override
    public void finish() {
        // A line that has been printed needs no end.
    }
}
