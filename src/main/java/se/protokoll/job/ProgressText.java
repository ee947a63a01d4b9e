package se.protokoll.job;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.protokoll.Swedish;

/** How far an import has come, in one Swedish sentence. For one reader, who asks again and again. */
public final class ProgressText {

    private final ImportProgress progress;

    /** The beginning is left out of the rate: the index starts, and Java warms up. */
    private @Nullable Reading first;

    public ProgressText(ImportProgress progress) {
        this.progress = progress;
    }

    /** The sentence as of now. */
    public String now() {
        return switch (progress.phase()) {
            case DISCOVERING -> "Söker: %d filer hittade.".formatted(progress.found());
            case READING -> reading();
            case CLOSING -> "Avslutar och kontrollräknar.";
        };
    }

    /** Why files that have not changed are read again; empty where none is, or that is not known yet. */
    public static Optional<String> onRereading(ImportProgress progress) {
        long files = progress.outdated();
        return files == 0
                ? Optional.empty()
                : Optional.of("Programmet läser annorlunda än när %s lästes; %s läses om."
                        .formatted(files == 1 ? "en fil" : files + " filer", files == 1 ? "den" : "de"));
    }

    /** The last sentence on reading; empty where nothing was to be read. */
    public Optional<String> atEnd() {
        return progress.toRead() == 0
                ? Optional.empty()
                : Optional.of(line(progress.read(), progress.toRead(), progress.failed(), 0));
    }

    private String reading() {
        var awaited = progress.awaited();
        if (awaited != null) {
            return "%s (%d av %d lästa).".formatted(awaited.swedish(), progress.read(), progress.toRead());
        }
        var now = new Reading(progress.read(), System.nanoTime());
        if (now.documents() == 0) {
            return "Läser: 0 av %d.".formatted(progress.toRead());
        }
        if (first == null) {
            first = now;
        }
        return line(now.documents(), progress.toRead(), progress.failed(), now.rateSince(first));
    }

    /** How much was read at a point in time. */
    private record Reading(long documents, long nanos) {

        double rateSince(Reading earlier) {
            return (documents - earlier.documents) * 1e9 / Math.max(1, nanos - earlier.nanos);
        }
    }

    /**
     * The sentence while files are read.
     *
     * @param rate documents a second; 0 while it is not known
     */
    static String line(long read, long toRead, long failed, double rate) {
        var line = new StringBuilder("Läser: %d av %d".formatted(read, toRead));
        if (rate > 0) {
            line.append(String.format(
                    Swedish.LOCALE, ", %.1f filer/s, klart om %s", rate, duration(Math.round((toRead - read) / rate))));
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
}
