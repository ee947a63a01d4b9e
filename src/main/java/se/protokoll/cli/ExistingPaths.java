package se.protokoll.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files and folders that a command is given; a misspelt one is refused before anything is done. */
final class ExistingPaths {

    private ExistingPaths() {}

    /** @throws CommandFailedException if there is nothing at one of them; a link that leads nowhere is there */
    static void require(List<Path> paths) {
        String missing = missing(paths);
        if (missing != null) {
            throw new CommandFailedException(missing);
        }
    }

    /** What to tell the user of those that are not there; null if all are. */
    static @Nullable String missing(List<Path> paths) {
        String missing = paths.stream()
                .filter(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? null : "Finns inte: %s. Kontrollera stavningen.".formatted(missing);
    }
}
