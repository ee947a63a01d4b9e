package se.protokoll.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.protokoll.evaluation.Evaluation;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.extract.MinutesJson;
import se.protokoll.language.LanguageModels;
import se.protokoll.registry.Municipalities;
import se.protokoll.text.DocumentReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples say what their gold files claim, so that a figure measured on them is about the extraction. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("src/samples");
    private static final Path GOLD = Path.of("src/test/resources/samples-gold");

    /** What reports are made of. */
    private static final Set<String> PEOPLE = Set.of(
            "attendee name",
            "attendee + presence",
            "attendee + municipality",
            "municipalities attending",
            "municipalities absent",
            "meeting date",
            "meeting body");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    private static Path goldOf(Path sample) {
        return GOLD.resolve(sample.getFileName().toString().replaceAll("\\.[a-z]+$", ".gold.json"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsWhatItsGoldFileClaims(Path sample) throws Exception {
        String text = folded(new DocumentReader().read(sample).text());
        for (String claim : claims(goldOf(sample))) {
            assertThat(text).contains(folded(claim));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesMunicipalitiesThatExist(Path sample) {
        JsonNode gold = JsonMapper.shared().readTree(goldOf(sample).toFile());
        List<String> names = new ArrayList<>();
        gold.get("municipalities_attending").forEach(name -> names.add(name.stringValue()));
        gold.get("municipalities_absent").forEach(name -> names.add(name.stringValue()));
        gold.get("municipalities_mentioned").forEach(name -> names.add(name.stringValue()));
        assertThat(names)
                .isNotEmpty()
                .allMatch(name -> Municipalities.swedish().byPlainName(name).isPresent());
    }

    /** Beside what is read from it, the figures: a change that loses facts of the samples is seen here first. */
    @Test
    void readsFromTheSamplesWhatTheirGoldFilesClaim() throws Exception {
        var extractor = new MinutesExtractor(LanguageModels.load());
        var gold = new TreeMap<String, JsonNode>();
        var found = new TreeMap<String, JsonNode>();
        for (Path sample : samples()) {
            String name = sample.getFileName().toString();
            gold.put(name, JsonMapper.shared().readTree(goldOf(sample).toFile()));
            found.put(name, MinutesJson.of(name, extractor.meetings(new DocumentReader().read(sample))));
        }

        assertThat(Evaluation.of(gold, found).figures())
                .hasSizeGreaterThan(15)
                .allSatisfy(figure -> assertThat(figure.f1())
                        .as(figure.measure())
                        .isGreaterThanOrEqualTo(PEOPLE.contains(figure.measure()) ? 1 : .95));
    }

    /** Every passage that the gold file quotes; not numbers, which word processors may count themselves. */
    private static List<String> claims(Path file) {
        JsonNode gold = JsonMapper.shared().readTree(file.toFile());
        List<String> claims = new ArrayList<>();
        addAll(claims, gold, "place");
        gold.get("attendees").forEach(attendee -> addAll(claims, attendee, "name", "affiliation", "note"));
        gold.get("agenda").forEach(item -> addAll(claims, item, "title"));
        gold.get("decisions").forEach(decision -> addAll(claims, decision, "text"));
        gold.get("signatories").forEach(signatory -> addAll(claims, signatory, "name"));
        return claims;
    }

    private static void addAll(List<String> claims, JsonNode node, String... keys) {
        for (String key : keys) {
            if (node.hasNonNull(key)) {
                claims.add(node.get(key).stringValue());
            }
        }
    }

    /** Without white space and without the hyphens of broken lines. */
    private static String folded(String text) {
        return text.replaceAll("-?\\s*\\n\\s*|\\s+|-", "");
    }
}
