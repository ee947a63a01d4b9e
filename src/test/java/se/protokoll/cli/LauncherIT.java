package se.protokoll.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code protokoll}, with the built program. */
class LauncherIT {

    private static final Pattern SOME_ARE_READ = Pattern.compile("Läser .* [1-9]\\d*/1000");

    /** What a keyboard sends for it. */
    private static final char CTRL_C = 3;

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

    /** A terminal has a bar, which must leave Ctrl-C to the program. */
    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void onATerminalCtrlCStopsAnImportInOrder(@TempDir Path directory) throws Exception {
        Path minutes = Files.createDirectory(directory.resolve("minutes"));
        for (int number = 0; number < 1000; number++) {
            Files.writeString(
                    minutes.resolve(number + ".txt"), "Anteckning %d om fyrlyktor vid kajen.".formatted(number));
        }
        var terminal = new ProcessBuilder(
                "script",
                "--quiet",
                "--return",
                "--command",
                "env --default-signal=INT '%s' import --data '%s' '%s'"
                        .formatted(installed(directory.resolve("installed")), directory.resolve("data"), minutes),
                "/dev/null");
        terminal.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = terminal.redirectErrorStream(true).start();
        var shown = new StringBuilder();
        try (var screen = process.inputReader(UTF_8);
                var keyboard = process.outputWriter(UTF_8)) {
            while (!SOME_ARE_READ.matcher(shown).find()) {
                int character = screen.read();
                assertThat(character).as("its end after %s", shown).isNotNegative();
                shown.append((char) character);
            }
            keyboard.write(CTRL_C);
            keyboard.flush();
            screen.lines().forEach(line -> shown.append(line).append('\n'));
        }

        assertThat(process.waitFor()).as(shown.toString()).isEqualTo(130);
        assertThat(shown)
                .contains("Avbryter: ", "Återstår att läsa.")
                .contains("Inläsningen avbröts. Kör samma kommando igen för att fortsätta.");
    }

    /** The script beside a program that is built, as it finds it. */
    private static Path installed(Path directory) throws IOException {
        Path built = Files.createDirectories(directory.resolve("target/protokoll"));
        for (String part : List.of("lib", "node", "models")) {
            Files.createSymbolicLink(
                    built.resolve(part), PROJECT.resolve("target/protokoll").resolve(part));
        }
        Files.writeString(built.resolve(".built"), directory.toRealPath() + "\n");
        Files.createSymbolicLink(directory.resolve(".mvn"), PROJECT.resolve(".mvn"));
        return Files.copy(PROJECT.resolve("protokoll"), directory.resolve("protokoll"));
    }
}
