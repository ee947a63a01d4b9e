package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's commands are commands of the program, and the files it names are there. */
class ReadmeTest {

    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern FILE = Pattern.compile("src/[\\w./-]+");

    @Test
    void everyCommandIsOne() throws IOException {
        var commands = commands();

        assertThat(commands).hasSizeGreaterThan(5);
        for (String command : commands) {
            assertThatCode(() -> Protokoll.commandLine().parseArgs(words(command)))
                    .as(command)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyFileIsThere() throws IOException {
        assertThat(FILE.matcher(readme()).results().map(MatchResult::group).map(Path::of))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    private static List<String> commands() throws IOException {
        var commands = new ArrayList<String>();
        SHELL.matcher(readme())
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> line.startsWith("./protokoll "))
                .forEach(commands::add);
        return commands;
    }

    private static String[] words(String command) {
        return WORD.matcher(command)
                .results()
                .skip(1)
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
