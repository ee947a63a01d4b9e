package se.protokoll.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeEnvScriptTest {

    @TempDir
    private Path project;

    private Path script;
    private Path env;

    @BeforeEach
    void copyTheScript() throws Exception {
        Path folder = Files.createDirectories(project.resolve("src/docker"));
        script = Files.copy(Path.of("src/docker/make-env.sh"), folder.resolve("make-env.sh"));
        env = project.resolve(".env");
    }

    @Test
    void writesPasswordsOfItsOwnThatOnlyTheOwnerReads() throws Exception {
        Path minutes = Files.createDirectory(project.resolve("våra protokoll"));

        var result = run(minutes.toString());

        assertThat(result.exit()).as(result.said()).isZero();
        List<String> lines = Files.readAllLines(env);
        assertThat(lines).hasSize(8).last().isEqualTo("MINUTES='%s'".formatted(minutes.toRealPath()));
        assertThat(lines.subList(0, 7)).allMatch(line -> line.matches("[A-Z_]+=[0-9a-f]{32}"));
        assertThat(lines.stream().map(line -> line.replaceAll(".*=", "")))
                .as("no password serves twice")
                .doesNotHaveDuplicates();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(env)))
                .isEqualTo("rw-------");
        assertThat(result.said()).doesNotContainPattern("[0-9a-f]{32}");
    }

    @Test
    void leavesTheOneThatIsThereAlone() throws Exception {
        run(project.toString());
        String before = Files.readString(env);

        var result = run(project.toString());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.said()).contains("there is an .env already; it was not changed");
        assertThat(env).hasContent(before);
    }

    @Test
    void refusesAFolderThatIsNoneOrCannotBeNamed() throws Exception {
        assertThat(run(project.resolve("finns inte").toString()).exit()).isEqualTo(2);
        Path odd = Files.createDirectory(project.resolve("a:b"));
        assertThat(run(odd.toString()).said()).contains("Docker cannot be told of a folder with");
        assertThat(env).doesNotExist();
    }

    private Script.Result run(String folder) throws Exception {
        return Script.run(Map.of(), script.toString(), folder);
    }
}
