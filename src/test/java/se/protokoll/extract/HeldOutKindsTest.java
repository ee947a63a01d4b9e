package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.language.LanguageModels;
import tools.jackson.databind.json.JsonMapper;

/** Prints for how many held-out minutes the kind is right, and how much was decided by notices, which decide nothing. */
class HeldOutKindsTest {

    private static final String GOLD = ".gold.json";

    private final MinutesExtractor extractor = new MinutesExtractor(LanguageModels.load());

    @ParameterizedTest
    @CsvSource({"src/held-out/development, 0.98", "src/held-out/blind, 0.97"})
    void areRightInNearlyAllAndNoNoticeDecides(String folder, double least) throws IOException {
        int documents = 0;
        int right = 0;
        int decided = 0;
        try (var files = Files.list(Path.of(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(GOLD)).toList()) {
                String name = file.getFileName().toString().replace(GOLD, "");
                String kind = JsonMapper.shared()
                        .readTree(Files.readString(file))
                        .get("kind")
                        .stringValue();
                var text = Documents.text(Files.readString(file.resolveSibling(name + ".txt")));
                var found = MinutesJson.of(name, extractor.meetings(text));
                documents++;
                right += kind.equals(found.get("kind").stringValue()) ? 1 : 0;
                decided += kind.equals("kallelse") ? found.get("decisions").size() : 0;
            }
        }
        System.out.printf("%s: kind right in %d of %d, decisions of notices %d%n", folder, right, documents, decided);

        assertThat((double) right / documents).isGreaterThanOrEqualTo(least);
        assertThat(decided).isZero();
    }
}
