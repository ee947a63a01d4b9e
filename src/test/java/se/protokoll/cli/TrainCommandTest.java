package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    @TempDir
    private Path directory;

    @Test
    void aFolderWithoutCorporaIsRefusedByItsNameAndNothingIsWritten() {
        StringWriter err = new StringWriter();
        Path models = directory.resolve("models");

        int code = Protokoll.commandLine()
                .setErr(new PrintWriter(err))
                .execute("train", "--corpora", directory.toString(), "--models", models.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains(directory.toString(), "models/README.md")
                .doesNotContain("\tat ");
        assertThat(Files.exists(models)).isFalse();
    }

    @Test
    void whatDecidesIsLearnedAnewWhenTheModelsAreThatItIsReadWith() throws IOException {
        Files.createDirectories(directory.resolve("ner"));

        assertThat(refused("train", "--corpora", directory.toString())).contains("--minutes");
        assertThat(refused("train")).contains("--corpora", "--minutes");
    }

    @Test
    void aFolderOfMinutesThatIsNotThereIsRefusedByItsName() {
        String folder = directory.resolve("protokoll").toString();

        assertThat(refused("train", "--minutes", folder)).contains(folder);
    }

    private static String refused(String... command) {
        StringWriter err = new StringWriter();

        assertThat(Protokoll.commandLine().setErr(new PrintWriter(err)).execute(command))
                .isEqualTo(1);
        return err.toString();
    }
}
