package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * The held-out minutes once more, everybody in them bearing a name that is rare in Sweden: how well people are found does
 * not hang on their names being on a list. Prints what the trained name finder is worth there.
 */
@Tag("slow")
class RareNamesTest {

    private static final Path MINUTES = Path.of("src/held-out/development");
    private static final String GOLD = ".gold.json";

    /** Words that join names stay what they are. */
    private static final int SHORTEST = 3;

    private final LanguageModels models = LanguageModels.load();

    @Test
    void areFoundNearlyAsWellAsOthersAndBetterThanWithoutTheNameFinder() throws IOException {
        var with = evaluate(Set.of());
        var alone = evaluate(Set.of(Part.NAME_FINDER));
        for (String measure : List.of("attendee name", "meeting officers", "signatories")) {
            System.out.printf(
                    "%-18s %.3f, without the name finder %.3f%n", measure, with.get(measure), alone.get(measure));
        }

        assertThat(with.get("attendee name")).isGreaterThan(0.95).isGreaterThan(alone.get("attendee name"));
        assertThat(with.get("signatories")).isGreaterThan(0.93).isGreaterThan(alone.get("signatories"));
    }

    /** F1 by measure. */
    private Map<String, Double> evaluate(Set<Part> without) throws IOException {
        var extractor = new MinutesExtractor(models, without);
        var gold = new TreeMap<String, JsonNode>();
        var found = new TreeMap<String, JsonNode>();
        var random = new Random(1);
        try (var files = Files.list(MINUTES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(GOLD))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(GOLD, "");
                String facts = Files.readString(file);
                var renaming = Renaming.of(JsonMapper.shared().readTree(facts), random);
                String text = renaming.apply(Files.readString(MINUTES.resolve(name + ".txt")));
                gold.put(name, JsonMapper.shared().readTree(renaming.apply(facts)));
                found.put(name, MinutesJson.of(name, extractor.meetings(Documents.text(text))));
            }
        }
        return Evaluation.of(gold, found).figures().stream().collect(Collectors.toMap(Figure::measure, Figure::f1));
    }

    /** New words for the words that names are made of. */
    private record Renaming(Map<String, String> words) {

        static Renaming of(JsonNode gold, Random random) throws IOException {
            var lists = Files.readAllLines(Path.of("src/test/resources/rare-names.txt"));
            var given = shuffled(lists.get(1), random);
            var surnames = shuffled(lists.get(2), random);
            var words = new LinkedHashMap<String, String>();
            for (String list : List.of("attendees", "signatories")) {
                for (JsonNode person : gold.get(list)) {
                    String[] parts = person.get("name").stringValue().split(" ", -1);
                    for (int i = 0; i < parts.length; i++) {
                        var pool = i == 0 && parts.length > 1 ? given : surnames;
                        if (parts[i].length() >= SHORTEST && !parts[i].endsWith(".")) {
                            words.computeIfAbsent(parts[i], word -> pool.get(words.size() % pool.size()));
                        }
                    }
                }
            }
            return new Renaming(words);
        }

        private static List<String> shuffled(String names, Random random) {
            var list = new ArrayList<>(List.of(names.split(" ", -1)));
            Collections.shuffle(list, random);
            return list;
        }

        String apply(String text) {
            if (words.isEmpty()) {
                return text;
            }
            String any = words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
            // Where a web page lost its line breaks a name stands glued to what follows.
            return Pattern.compile("(?<![\\p{L}-])(" + any + ")(?=s?(?![\\p{Ll}-]))")
                    .matcher(text)
                    .replaceAll(match -> Matcher.quoteReplacement(words.getOrDefault(match.group(1), "")));
        }
    }
}
