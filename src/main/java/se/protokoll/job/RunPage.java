package se.protokoll.job;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokoll.minutes.Outcome;

/** What somebody wants to see of an import or a worker while it runs, as plain text. */
final class RunPage {

    private final ImportProgress progress;
    private final ProgressText text;

    RunPage(ImportProgress progress) {
        this.progress = progress;
        text = new ProgressText(progress);
    }

    /** The page as of now. */
    synchronized String now() {
        var outcomes = Stream.of(Outcome.values())
                .filter(outcome -> progress.read(outcome) > 0)
                .map(outcome -> "%10d  %s%n".formatted(progress.read(outcome), outcome.swedish()))
                .collect(Collectors.joining());
        var slowest = progress.slowest().list().stream()
                .map(file -> "%8.1f s  %s%n".formatted(file.took().toMillis() / 1e3, file.path()))
                .collect(Collectors.joining());
        return "%s%n%nLästa av den här processen:%n%s%nLångsammast av dem:%n%s"
                .formatted(text.now(), outcomes, slowest);
    }
}
