package se.protokoll.cli;

import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Option;
import se.protokoll.job.Manifest;
import se.protokoll.job.ManifestDatabase;

/** The option {@code --data}. */
final class DataDirectory {

    @Option(
            names = "--data",
            paramLabel = "KATALOG",
            defaultValue = "${sys:user.home}/.protokoll",
            // Of one line, picocli might leave the full stop before the name at its end.
            description = {"Katalogen som registret finns i; annars", ".protokoll i hemkatalogen."})
    private Path path;

    Path path() {
        return path;
    }

    /**
     * What somebody reads from the manifest.
     *
     * @throws CommandFailedException where nothing was ever imported, or it cannot be opened
     */
    <T> T withManifest(Function<Manifest, T> reader) {
        try (var database = ManifestDatabase.ifExists(CommandContext.databaseSettings(path), path)
                .orElseThrow(() -> ExistingRegister.missing(path))) {
            return reader.apply(database.manifest());
        } catch (RuntimeException e) {
            throw Explanation.of(e);
        }
    }
}
