package se.protokoll.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Outcome;

/**
 * A file and what became of it.
 *
 * @param path where it lies, or lay
 * @param outcome what became of it when it was last imported
 * @param detail more about the reason, in Swedish; empty where the outcome says it all; what was not read of one that is
 *     in the register
 * @param documentId SHA-256 of its content in hex; null where the content could not be read from the disk
 */
public record ManifestEntry(
        Path path, Outcome outcome, String detail, @Nullable String documentId) {

    /** Why it stands among those that were not read, in Swedish. */
    public String reason() {
        return outcome == Outcome.INDEXED ? "Inläst i registret, men inte i sin helhet." : outcome.swedish();
    }
}
