package se.protokoll.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelDirectoryTest {

    @TempDir
    Path directory;

    @BeforeEach
    void copyTheModels() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("models"))) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "names.bin",
                "tokens.bin",
                "sentences.bin",
                "person-names.tsv",
                "places.tsv",
                "world-names.tsv",
                "clusters.tsv"
            })
    void aFileThatIsNotTheOneTheModelsWereTrainedWithIsRefusedByItsName(String file) throws IOException {
        Files.writeString(directory.resolve(file), "Torbjörna\t12\t0\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> LanguageModels.load(ModelDirectory.at(directory)))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining(directory.resolve(file).toString())
                .hasMessageContaining("train");
    }

    @Test
    void aMissingFileIsRefusedByItsName() throws IOException {
        Files.delete(directory.resolve("names.bin"));

        assertThatThrownBy(() -> LanguageModels.load(ModelDirectory.at(directory)))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining(directory.resolve("names.bin").toString());
    }

    @Test
    void aDirectoryWithoutModelsIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> ModelDirectory.at(directory.resolve("elsewhere")))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("elsewhere")
                .hasMessageContaining("protokoll.home");
    }

    @Test
    void untouchedModelsLoad() {
        assertThat(LanguageModels.load(ModelDirectory.at(directory))
                        .nameStatistics()
                        .bearers("Anna")
                        .given())
                .isGreaterThan(1000);
    }
}
