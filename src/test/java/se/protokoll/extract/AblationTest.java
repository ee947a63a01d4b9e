package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.protokoll.evaluation.Evaluation;
import se.protokoll.evaluation.Figure;
import se.protokoll.extract.labels.Part;
import se.protokoll.language.LanguageModels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what each part of the reading is worth: the figures without it, of the held-out minutes and of generated lists in
 * every layout together. What the name finder is worth shows where names are rare, see {@link RareNamesTest}.
 */
@Tag("slow")
class AblationTest {

    private static final Path MINUTES = Path.of("src/held-out/development");
    private static final String GOLD = ".gold.json";
    /** Generated lists of each layout. */
    private static final int LISTS = 5;

    /** Less than this in the sum of all measures is one person more or less, as the name finder's worth on common names. */
    private static final double NOISE = 0.02;

    private static final List<String> MEASURES = List.of(
            "attendee name",
            "attendee + presence",
            "attendee + municipality",
            "attendee + party",
            "municipalities attending",
            "meeting officers",
            "decisions");

    private final LanguageModels models = LanguageModels.load();

    @Test
    void noPartDoesHarmAndMostAreWorthSomething() throws IOException {
        var whole = evaluate(Set.of());
        print("everything", whole);
        int useful = 0;
        for (Part part : Part.values()) {
            var without = evaluate(Set.of(part));
            print("without " + part.name().toLowerCase(Locale.ROOT).replace('_', ' '), without);

            assertThat(sum(whole)).as(part.name()).isGreaterThan(sum(without) - NOISE);
            useful += sum(whole) > sum(without) ? 1 : 0;
        }
        assertThat(useful).isGreaterThanOrEqualTo(4);
    }

    private Map<String, Double> evaluate(Set<Part> without) throws IOException {
        var extractor = new MinutesExtractor(models, without);
        var gold = new TreeMap<String, JsonNode>();
        var found = new TreeMap<String, JsonNode>();
        try (var files = Files.list(MINUTES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(GOLD)).toList()) {
                String name = file.getFileName().toString().replace(GOLD, "");
                String text = Files.readString(MINUTES.resolve(name + ".txt"));
                gold.put(name, JsonMapper.shared().readTree(Files.readString(file)));
                found.put(name, MinutesJson.of(name, extractor.meetings(Documents.text(text))));
            }
        }
        for (ListFamily family : ListFamily.values()) {
            var random = new Random(family.name().hashCode());
            for (int i = 0; i < LISTS; i++) {
                var list = GeneratedList.of(family, random);
                String name = family + "-" + i;
                gold.put(name, list.gold());
                found.put(name, MinutesJson.of(name, extractor.meetings(Documents.text(list.text()))));
            }
        }
        return Evaluation.of(gold, found).figures().stream().collect(Collectors.toMap(Figure::measure, Figure::f1));
    }

    private static double sum(Map<String, Double> figures) {
        return MEASURES.stream().mapToDouble(figures::get).sum();
    }

    private static void print(String what, Map<String, Double> figures) {
        var row = new StringBuilder("| %-26s |".formatted(what));
        for (String measure : MEASURES) {
            row.append(String.format(Locale.ROOT, " %.3f |", figures.get(measure)));
        }
        System.out.println(row);
    }
}
