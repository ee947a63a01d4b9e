package se.protokoll.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --data}. */
final class DataDirectory {

    @Option(
            names = "--data",
            paramLabel = "KATALOG",
            defaultValue = "${sys:user.home}/.protokoll",
            description = "Katalogen som registret finns i; annars .protokoll i hemkatalogen.")
    private Path path;

    Path path() {
        return path;
    }
}
