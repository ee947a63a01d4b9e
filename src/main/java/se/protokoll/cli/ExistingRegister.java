package se.protokoll.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.protokoll.job.ManifestDatabase;

/** The register that a command only reads; a misspelt data directory is refused before anything is made there. */
final class ExistingRegister {

    private ExistingRegister() {}

    /** @throws CommandFailedException where nothing was ever imported */
    static void requireManifest(Path data) {
        if (!hasManifest(data)) {
            throw missing(data);
        }
    }

    /**
     * An index may be missing where nothing that was imported was minutes. A cluster needs no directory.
     *
     * @param elasticsearch address of a cluster; null where settings decide
     * @throws CommandFailedException where nothing was ever imported
     */
    static void requireIndex(Path data, @Nullable URI elasticsearch) {
        if (elasticsearch == null
                && !Files.exists(data.resolve("index"))
                && !hasManifest(data)
                && !CommandContext.namesCluster(data)) {
            throw missing(data);
        }
    }

    private static boolean hasManifest(Path data) {
        return ManifestDatabase.exists(CommandContext.databaseSettings(data), data);
    }

    /** Where nothing was imported. */
    static CommandFailedException missing(Path data) {
        return new CommandFailedException(
                ("Det finns inget register i %s. Läs in protokoll med ”protokoll import MAPP”,"
                                + " eller ange ett annat register med --data.")
                        .formatted(data.toAbsolutePath().normalize()));
    }
}
