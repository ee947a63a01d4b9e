package se.protokoll.job;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be imported.
 *
 * @param paths files and folders
 * @param retryFailed whether to read again what failed in earlier runs though it has not changed since
 * @param prune whether what was read from files that are gone is removed
 */
public record ImportRequest(List<Path> paths, boolean retryFailed, boolean prune) {

    /** With absolute paths, without {@code .} and {@code ..} and repetitions. */
    public ImportRequest {
        paths = paths.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }
}
