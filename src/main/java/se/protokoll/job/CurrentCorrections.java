package se.protokoll.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.protokoll.correction.CorrectionFile;
import se.protokoll.correction.Corrections;
import se.protokoll.correction.CorrectionsException;

/** Corrections as they stand in their file today: a worker outlives many imports. Thread-safe. */
final class CurrentCorrections implements Supplier<Corrections> {

    private final Path file;
    private @Nullable FileTime modified;
    private @Nullable Corrections corrections;

    CurrentCorrections(Path file) {
        this.file = file;
    }

    /** @throws CorrectionsException where they cannot be read */
    @Override
    public synchronized Corrections get() {
        FileTime now = modified();
        if (corrections == null || !now.equals(modified)) {
            corrections = new CorrectionFile(file).read();
            modified = now;
        }
        return corrections;
    }

    private FileTime modified() {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
        } catch (IOException e) {
            throw new CorrectionsException("%s gick inte att läsa (%s).".formatted(file, e.getMessage()), e);
        }
    }
}
