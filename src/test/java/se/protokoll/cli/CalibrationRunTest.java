package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.protokoll.confidence.Claim;
import se.protokoll.confidence.Reliability;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.language.LanguageModels;
import se.protokoll.text.DocumentReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
class CalibrationRunTest {

    private static final Path MINUTES = Path.of("src/held-out/development");
    private static final String GOLD = ".gold.json";

    private final CalibrationRun run =
            new CalibrationRun(new MinutesExtractor(LanguageModels.load()), new DocumentReader());

    @Test
    void theShippedConfidencesMeanWhatTheySay() throws IOException {
        read(Integer.MAX_VALUE, false);

        var rated = run.shipped();
        var reliability = Reliability.of(rated);
        assertThat(reliability.claims()).isGreaterThan(2_000);
        assertThat(reliability.gap()).isLessThan(0.06);
        assertThat(reliability.ranking()).isGreaterThan(0.75);
        assertThat(reliability.bins().getLast().right()).isGreaterThan(0.97);
        assertThat(ReliabilityTable.of(rated)).contains("confidence from", "municipality", "decision");
    }

    @Test
    void theWeightsCanBeMadeAnew() throws IOException {
        read(6, true);

        assertThat(run.crossValidated()).hasSameSizeAs(run.shipped());
        assertThat(run.table().lines().filter(line -> !line.startsWith("#")))
                .hasSizeGreaterThan(Claim.values().length)
                .allMatch(line -> line.matches("[a-z]+\t[a-z_-]+\t-?\\d+\\.\\d{3}"));
    }

    private void read(int documents, boolean copies) throws IOException {
        Map<String, Path> sources = new TreeMap<>();
        Map<String, JsonNode> gold = new TreeMap<>();
        try (var files = Files.list(MINUTES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(GOLD))
                    .sorted()
                    .limit(documents)
                    .toList()) {
                String name = file.getFileName().toString().replace(GOLD, "");
                gold.put(name, JsonMapper.shared().readTree(Files.readString(file)));
                sources.put(name, MINUTES.resolve(name + ".txt"));
            }
        }
        run.read(sources, gold, copies);
    }
}
