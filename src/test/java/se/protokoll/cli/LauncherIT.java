package se.protokoll.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code protokoll}, with the built program. */
class LauncherIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @Test
    void keepsTheRegisterInTheHomeDirectoryThatIsSetWhateverTheListOfUsersSays(@TempDir Path directory)
            throws Exception {
        Path home = Files.createDirectory(directory.resolve("home"));
        var launcher = new ProcessBuilder(
                installed(directory.resolve("installed")).toString(),
                "import",
                Files.createDirectory(directory.resolve("minutes")).toString());
        launcher.environment().put("HOME", home.toString());
        launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = launcher.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(home.resolve(".protokoll")).isNotEmptyDirectory();
    }

    /** The script beside a program that is built, as it finds it. */
    private static Path installed(Path directory) throws IOException {
        Path built = Files.createDirectories(directory.resolve("target/protokoll"));
        Files.createSymbolicLink(built.resolve("lib"), PROJECT.resolve("target/protokoll/lib"));
        Files.writeString(built.resolve(".built"), directory.toRealPath() + "\n");
        Files.createSymbolicLink(directory.resolve(".mvn"), PROJECT.resolve(".mvn"));
        return Files.copy(PROJECT.resolve("protokoll"), directory.resolve("protokoll"));
    }
}
