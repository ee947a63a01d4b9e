package se.protokoll.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import se.protokoll.minutes.Outcome;

/**
 * What is to be imported.
 *
 * @param paths files and folders
 * @param retry outcomes: what ended in one of them in an earlier run is read again though it has not changed since
 * @param prune whether what was read from files that are gone is removed
 */
public record ImportRequest(List<Path> paths, Set<Outcome> retry, boolean prune) {

    /** With absolute paths, without {@code .} and {@code ..} and repetitions. */
    public ImportRequest {
        paths = paths.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .toList();
        retry = Set.copyOf(retry);
    }
}
