package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import se.protokoll.job.ProtokollProperties;

/** The README's commands are commands of the program, and the files it names are there. */
class ReadmeTest {

    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern SETTING = Pattern.compile("\\| `(protokoll\\.[\\w.-]+)` \\| `(.*?)` \\|");
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

    @Test
    void everySettingIsKnownAndHasTheDefaultThatIsNamed() throws IOException {
        Map<String, String> settings =
                SETTING.matcher(readme()).results().collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));

        assertThat(settings).hasSizeGreaterThan(4);
        assertThat(bound(settings)).isEqualTo(bound(Map.of()));
    }

    private static ProtokollProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate(
                        "protokoll",
                        Bindable.of(ProtokollProperties.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
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
