package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import with workers, and a worker, are refused with the name of the setting that is wrong or missing. */
class WorkerSettingsTest {

    @TempDir
    private Path data;

    private final StringWriter said = new StringWriter();

    @Test
    void aWorkerNeedsAQueue() {
        assertThat(run("worker")).isEqualTo(1);
        assertThat(said.toString()).contains("protokoll.import.workers saknas").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"worker", "import"})
    void theDatabaseMustBeShared(String command) throws IOException {
        settings("protokoll.import.workers=kafka://localhost:9092");

        assertThat(run(command)).isEqualTo(1);
        assertThat(said.toString()).contains("sätt spring.datasource.url").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"worker", "import"})
    void theIndexMustBeShared(String command) throws IOException {
        settings(
                "protokoll.import.workers=kafka://localhost:9092",
                "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/protokoll");

        assertThat(run(command)).isEqualTo(1);
        assertThat(said.toString()).contains("sätt spring.elasticsearch.uris").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"kafka:9092", "http://localhost:9092", "kafka://localhost", "'kafka://a:1,b/x'", "kafka://a:1/två ord"})
    void anAddressThatIsNoneIsNamed(String address) throws IOException {
        settings("protokoll.import.workers=" + address);

        assertThat(run("import")).isEqualTo(1);
        assertThat(said.toString()).contains("protokoll.import.workers").doesNotContain("Exception");
    }

    @Test
    void onlyPostgresIsADatabaseThatIsShared() throws IOException {
        settings("spring.datasource.url=jdbc:h2:tcp://localhost/x");

        assertThat(run("import")).isEqualTo(1);
        assertThat(said.toString())
                .contains("spring.datasource.url", "jdbc:postgresql:")
                .doesNotContain("Exception");
    }

    private void settings(String... lines) throws IOException {
        Files.write(data.resolve("application.properties"), List.of(lines));
    }

    private int run(String command) {
        var out = new PrintWriter(said);
        var words = command.equals("import")
                ? new String[] {"import", "--data", data.toString(), data.toString()}
                : new String[] {command, "--data", data.toString()};
        return Protokoll.commandLine().setOut(out).setErr(out).execute(words);
    }
}
