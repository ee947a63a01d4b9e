package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What import and failures say where there is no index to be started. */
class ImportCommandTest {

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        assertThat(run("import", folder.resolve("finns inte").toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(said.toString())
                .contains("finns inte. Kontrollera stavningen.")
                .doesNotContain("Exception");
    }

    @Test
    void aDataDirectoryThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "");

        assertThat(run("import", "--data", file.resolve("data").toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(said.toString()).contains("går inte att läsa och skriva i").doesNotContain("Exception");
    }

    @Test
    void aDamagedManifestIsNamed() throws IOException {
        Files.writeString(data.resolve("manifest.mv.db"), "det här är ingen databas".repeat(1000));

        assertThat(run("import", folder.toString())).isEqualTo(1);
        assertThat(said.toString())
                .contains("är skadad", "ta bort den filen och katalogen index, men ingenting annat")
                .doesNotContain("Exception");
    }

    @Test
    void anUnknownSettingIsNamed() throws IOException {
        Files.writeString(data.resolve("application.properties"), "protokoll.import.treads=3\n");

        assertThat(run("import", folder.toString())).isEqualTo(1);
        assertThat(said.toString())
                .contains("Okänd inställning: protokoll.import.treads.")
                .doesNotContain("Exception");
    }

    @Test
    void anImpossibleSettingIsNamed() throws IOException {
        Files.writeString(data.resolve("application.properties"), "protokoll.import.threads=-3\n");

        assertThat(run("import", folder.toString())).isEqualTo(1);
        assertThat(said.toString())
                .contains("protokoll.import.threads måste vara minst 0, inte -3.")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "protokoll.text.heap=mycket, 'protokoll.text.heap ska vara en storlek som 512m eller 2g, inte ”mycket”.'",
        "protokoll.text.heap=åtta, 'protokoll.text.heap ska vara en storlek som 512m eller 2g, inte ”åtta”.'",
        "protokoll.text.timeout=0s, protokoll.text.timeout ska vara en tid som 90s eller 30m",
        "protokoll.text.timeout=snart, Inställningen protokoll.text.timeout kan inte vara ”snart”."
    })
    void anImpossibleLimitIsNamed(String setting, String sentence) throws IOException {
        Files.writeString(data.resolve("application.properties"), setting + "\n");

        assertThat(run("import", folder.toString())).isEqualTo(1);
        assertThat(said.toString()).contains(sentence).doesNotContain("Exception");
    }

    @Test
    void anImpossibleDatabaseIsNamedToReaders() throws IOException {
        Files.writeString(data.resolve("application.properties"), "spring.datasource.url=jdbc:åäö\n");

        assertThat(run("failures")).isEqualTo(1);
        assertThat(said.toString()).contains("inte ”jdbc:åäö”.").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "--timeout, länge, ”länge” är ingen tid; skriv till exempel 90s eller 30m",
        "--timeout, 0s, ”0s” är ingen tid",
        "--retry, INDEXED, --retry tar bara utfall som är misslyckanden: EMPTY",
        "--retry, TRASIG, TRASIG"
    })
    void anImpossibleOptionIsNamed(String option, String value, String sentence) {
        assertThat(run("import", option, value, folder.toString())).isEqualTo(2);
        assertThat(said.toString()).contains(sentence).doesNotContain("Exception");
    }

    @Test
    void aFolderWithoutFilesIsNoFailure() {
        assertThat(run("import", folder.toString())).isZero();
        assertThat(said.toString()).contains("Inga filer hittades.");
        assertThat(data.resolve("index"))
                .as("an index, where there is nothing to index")
                .doesNotExist();
    }

    @Test
    void failedFilesAreListedWithWhatToDo() throws IOException {
        Path empty = Files.createFile(folder.resolve("tomt protokoll.pdf"));

        assertThat(run("import", folder.toString())).isEqualTo(2);
        assertThat(said.toString()).containsPattern("Filen är tom\\. +1 +Hämta filen på nytt från källan\\.");

        said.getBuffer().setLength(0);
        assertThat(run("failures")).isZero();
        assertThat(said.toString())
                .contains("Filen är tom. Hämta filen på nytt från källan.")
                .contains(empty.toString());
    }

    @Test
    void failedFilesComeAsRowsForASpreadsheet() throws IOException {
        Path empty = Files.createFile(folder.resolve("tomt.pdf"));
        run("import", folder.toString());

        said.getBuffer().setLength(0);
        run("failures", "--format", "csv");

        assertThat(said.toString())
                .isEqualTo("\uFEFFFil;Utfall;Orsak;Närmare;Att göra\r\n"
                        + "%s;EMPTY;Filen är tom.;;Hämta filen på nytt från källan.\r\n".formatted(empty));
    }

    @Test
    void failedFilesComeAsObjectsForAProgram() throws IOException {
        Path empty = Files.createFile(folder.resolve("tomt.pdf"));
        run("import", folder.toString());

        said.getBuffer().setLength(0);
        run("failures", "--format", "json");

        assertThat(said.toString())
                .startsWith("{\"file\":\"%s\",\"outcome\":\"EMPTY\",".formatted(empty))
                .endsWith("}" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"failures", "report outcomes", "report meetings", "search väg", "correct", "forget protokoll.txt"
            })
    void aMisspeltRegisterIsRefusedAndNotMade(String command) {
        Path none = data.resolve("none");

        assertThat(run((command + " --data " + none).split(" "))).isEqualTo(1);
        assertThat(said.toString())
                .contains(
                        "Det finns inget register i %s. Läs in protokoll med ”protokoll import MAPP”".formatted(none));
        assertThat(none).doesNotExist();
    }

    @Test
    void afterAnImportOfNothingNothingHasFailed() {
        run("import", folder.toString());

        assertThat(run("failures")).isZero();
        assertThat(said.toString()).contains("Inga filer har misslyckats.");
    }

    private int run(String... arguments) {
        var writer = new PrintWriter(said, true);
        var line = Protokoll.commandLine().setOut(writer).setErr(writer);
        return line.execute(withData(arguments));
    }

    private String[] withData(String... arguments) {
        return List.of(arguments).contains("--data")
                ? arguments
                : Stream.concat(Arrays.stream(arguments), Stream.of("--data", data.toString()))
                        .toArray(String[]::new);
    }
}
