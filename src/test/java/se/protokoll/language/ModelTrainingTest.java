package se.protokoll.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on a small corpus that it invents. */
class ModelTrainingTest {

    private static final List<String> GIVEN = List.of("Siri", "Torbjörn", "Amina", "Hampus", "Lova", "Nils");
    private static final List<String> SURNAMES = List.of("Malmnäs", "Alkvist", "Warsame", "Erlandsson", "Brodd");
    private static final List<String> PLACES = List.of("Sundby", "Norrvik", "Ekstad");

    @TempDir
    Path directory;

    private final Random random = new Random(1);

    @BeforeEach
    void inventACorpus() throws IOException {
        Path text = Files.createDirectories(directory.resolve("corpora/ner/sent-token"));
        Path ner = directory.resolve("corpora/ner");
        Path gazetteer = Files.createDirectories(directory.resolve("corpora/gazetteer"));
        Files.writeString(gazetteer.resolve("given_names.csv"), "name,women,men\nSiri,2000,3\nNils,0,900\nLovia,2,1\n");
        Files.writeString(
                gazetteer.resolve("surnames.csv"), "name,bearers,riksdag_members\nErlandsson,700,1\nBrodd,,1\n");
        Files.writeString(gazetteer.resolve("localities.csv"), "locality,municipality_codes\nNorrvik,9999\n");
        Files.writeString(gazetteer.resolve("counties.csv"), "county_code,county\n99,Ekstads län\n");
        Files.writeString(gazetteer.resolve("municipalities.csv"), "code,name\n9999,Sundby\n");
        Files.writeString(ner.resolve("clusters400.txt"), "reser 7\ntill 8\n. 9\n");
        Files.writeString(text.resolve("abbreviations.txt"), "bl.a.\nkl.\n");
        for (String corpus :
                List.of("sv_talbanken-ud-train", "sv_talbanken-ud-test", "sv_pud-ud-test", "minutes-augmentation")) {
            Files.writeString(text.resolve(corpus + ".iob2"), tokenized());
        }
        for (String corpus : List.of(
                "klintan-train",
                "uner-talbanken-train",
                "synthetic-minutes",
                "synthetic-minutes2",
                "klintan-test",
                "uner-talbanken-test",
                "uner-pud-test")) {
            Files.writeString(ner.resolve(corpus + ".bio.tsv"), tagged());
        }
    }

    @Test
    void trainingTwiceGivesTheSameBytes() throws IOException {
        ModelTraining.train(directory.resolve("corpora"), directory.resolve("first"));
        ModelTraining.train(directory.resolve("corpora"), directory.resolve("second"));

        for (String file : List.of(
                "names.bin", "sentences.bin", "tokens.bin", "person-names.tsv", "world-names.tsv", "SHA256SUMS")) {
            assertThat(directory.resolve("second").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("first").resolve(file));
        }
    }

    @Test
    void whatWasTrainedLoadsAndIsMeasured() throws IOException {
        Path models = directory.resolve("models");
        ModelTraining.train(directory.resolve("corpora"), models);
        StringWriter table = new StringWriter();

        LanguageModels loaded = LanguageModels.load(ModelDirectory.at(models), SentenceClassifier.UNTRAINED);
        new ModelEvaluation(loaded).print(directory.resolve("corpora"), new PrintWriter(table));

        assertThat(table.toString())
                .contains("| names, person | klintan-test | 1.0000 | 1.0000 | 1.0000 |")
                .contains("| tokens | sv_talbanken-ud-test | 1.0000 | 1.0000 | 1.0000 |");
        assertThat(loaded.nameStatistics().bearers("Siri")).isEqualTo(new NameStatistics.Bearers(2003, 0));
        assertThat(loaded.nameStatistics().bearers("Lovia").given()).isZero();
    }

    private String tagged() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            lines.append("%s\tB-PER%n%s\tI-PER%nreser\tO%ntill\tO%n%s\tB-LOC%n.\tO%n%n"
                    .formatted(any(GIVEN), any(SURNAMES), any(PLACES)));
        }
        return lines.toString().replace("\r", "");
    }

    private String tokenized() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            String place = any(PLACES);
            lines.append("# text = Mötet hålls bl.a. i %s (ej).\n".formatted(place));
            List.of("Mötet", "hålls", "bl.a.", "i", place, "(", "ej", ")", ".")
                    .forEach(token -> lines.append("1\t").append(token).append("\tO\n"));
            lines.append('\n');
        }
        return lines.toString();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
