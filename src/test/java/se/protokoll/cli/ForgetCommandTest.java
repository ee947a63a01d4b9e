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
import se.protokoll.Sha256;
import se.protokoll.index.BlockedIndex;
import se.protokoll.index.EmbeddedNodeFixture;

class ForgetCommandTest {

    private static final String MINUTES = """
            MINNESANTECKNINGAR
            Glömskerådet
            2021-03-%s

            Närvarande
            Ebba Ekmo, Ydre
            Ture Lindhult, Hjo

            1. Fyrlyktor vid kajen
            Rådet beslutar att köpa %s fyrlyktor.
            """;

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void aForgottenDocumentIsGoneAndStaysAway() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), MINUTES.formatted("02", "sjutton"));
        Path other = Files.writeString(folder.resolve("b.txt"), MINUTES.formatted("03", "arton"));
        run("import", folder.toString());
        run("search", "fyrlyktor");
        assertThat(said.toString()).contains("2021-03-02", "2021-03-03");

        assertThat(run("forget", file.toString())).isZero();
        assertThat(said.toString()).contains("Glömt: " + Sha256.of(file));
        assertThat(file).exists();
        run("search", "fyrlyktor");
        assertThat(said.toString()).doesNotContain("2021-03-02").contains("2021-03-03");

        Files.copy(file, folder.resolve("kopia.txt"));
        assertThat(run("import", "--retry-failed", folder.toString())).isZero();
        assertThat(said.toString()).containsPattern("Glömd på begäran; läses inte in igen\\. +2");

        String id = Sha256.of(other);
        assertThat(run("forget", id + ".2")).isEqualTo(1);
        assertThat(said.toString())
                .contains("en fil glöms hel. Ange " + id + " för")
                .doesNotContain("Glömt");
        Files.delete(other);
        assertThat(run("forget", other.toString())).isZero();
        assertThat(said.toString()).contains("Glömt: " + id);
        assertThat(run("forget", id)).isZero();
    }

    @Test
    void whatTheIndexRefusesToDeleteIsNotSaidToBeForgotten() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), MINUTES.formatted("04", "nitton"));
        run("import", folder.toString());

        assertThat(BlockedIndex.during(() -> run("forget", file.toString()))).isEqualTo(1);
        assertThat(said.toString())
                .contains("Elasticsearch nekade att ta bort " + Sha256.of(file), "blocked", "samma kommando")
                .doesNotContain("Glömt");

        assertThat(run("forget", file.toString())).isZero();
        run("search", "fyrlyktor");
        assertThat(said.toString()).doesNotContain("2021-03-04");
    }

    @Test
    void whatIsNotThereIsRefused() {
        run("import", folder.toString());

        assertThat(run("forget", folder.resolve("finns inte.txt").toString())).isEqualTo(1);

        assertThat(said.toString()).contains("finns inte.txt är varken en fil eller ett id i registret.");
    }

    private int run(String... words) {
        said.getBuffer().setLength(0);
        var writer = new PrintWriter(said);
        var register = List.of(
                "--data",
                data.toString(),
                "--elasticsearch",
                EmbeddedNodeFixture.node().uri().toString());
        return Protokoll.commandLine()
                .setOut(writer)
                .setErr(writer)
                .execute(Stream.concat(Arrays.stream(words), register.stream()).toArray(String[]::new));
    }
}
