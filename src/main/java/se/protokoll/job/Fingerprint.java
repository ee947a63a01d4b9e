package se.protokoll.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import se.protokoll.Sha256;
import se.protokoll.minutes.Outcome;

/** Gives a file its content's hash, or the reason why it has none. A file that looks as before is not read again. */
final class Fingerprint implements ItemProcessor<Finding, Finding> {

    /** A file may change twice within one tick of the file system's clock; only older time stamps are trusted. */
    private static final long TICK_MICROS = 2_000_000;

    private final Manifest manifest;

    Fingerprint(Manifest manifest) {
        this.manifest = manifest;
    }

    @Override
    public Finding process(Finding found) {
        if (found.problem() != null) {
            return found;
        }
        if (found.size() == 0) {
            return found.withProblem(Outcome.EMPTY, null);
        }
        return manifest.known(found.location())
                .filter(known -> looksAsBefore(known, found))
                .orElseGet(() -> hash(found));
    }

    private static boolean looksAsBefore(Finding known, Finding found) {
        return known.hashed() != null
                && known.size() == found.size()
                && known.modified() == found.modified()
                && known.hashed() - known.modified() > TICK_MICROS;
    }

    private static Finding hash(Finding found) {
        try {
            long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
            return found.withContent(Sha256.of(found.path()), now);
        } catch (AccessDeniedException e) {
            return found.withProblem(Outcome.NO_PERMISSION, null);
        } catch (NoSuchFileException e) {
            return found.withProblem(Outcome.VANISHED, null);
        } catch (IOException e) {
            return found.withProblem(Outcome.UNREADABLE, "Filen kan inte läsas från disken: " + Detail.of(e));
        }
    }
}
