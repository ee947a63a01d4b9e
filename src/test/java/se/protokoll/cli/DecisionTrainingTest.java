package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.language.JudgedSentence;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.ModelDirectory;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.language.SentenceClassifierTraining;
import se.protokoll.text.DocumentReader;

class DecisionTrainingTest {

    private static final String TEXT = """
            Kulturnämnden i Mellanbygden
            Protokoll 2018-05-14

            § %d Bryggan vid Norrviken

            Beslut
            Nämnden beslutar att bygga en ny brygga.
            Konferensen hålls i Karlstad den 27 mars.

            § %d Taket på hembygdsgården

            Beslut
            Nämnden beviljar föreningen %d 000 kronor.
            Konferensen hålls i Nora den 2 juni.
            """;

    @TempDir
    private Path minutes;

    private final LanguageModels untrained = LanguageModels.load(ModelDirectory.find(), SentenceClassifier.UNTRAINED);

    @Test
    void whatTheGoldHasAmongTheDecisionsIsLearned() throws IOException {
        for (int i = 1; i <= 4; i++) {
            Files.writeString(minutes.resolve("m%d.txt".formatted(i)), TEXT.formatted(i, i + 1, 10 * i));
            Files.writeString(minutes.resolve("m%d.gold.json".formatted(i)), """
                    {"decisions": [{"item": "%d", "text": "Nämnden beslutar att bygga en ny brygga."},
                                   {"item": "%d", "text": "Nämnden beviljar föreningen %d 000 kronor."}]}
                    """.formatted(i, i + 1, 10 * i));
        }
        Files.writeString(minutes.resolve("without-gold.txt"), TEXT.formatted(8, 9, 50));

        var sentences = new DecisionTraining(new MinutesExtractor(untrained), new DocumentReader()).sentences(minutes);
        var classifier = SentenceClassifierTraining.train(sentences);

        // Four texts with four sentences, each as it is and in four damaged copies, in which sentences may be lost.
        assertThat(sentences).hasSizeBetween(4 * 4 * 4, 4 * 4 * 5);
        assertThat(probabilities(classifier, sentences, true)).allMatch(probability -> probability > 0.5);
        // A title that has lost its sign in one copy stands there once only, too seldom to be learned.
        assertThat(probabilities(classifier, sentences, false))
                .filteredOn(probability -> probability >= 0.5)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(probabilities(SentenceClassifierTraining.train(sentences), sentences, true))
                .isEqualTo(probabilities(classifier, sentences, true));
    }

    private static List<Double> probabilities(
            SentenceClassifier classifier, List<JudgedSentence> sentences, boolean right) {
        return sentences.stream()
                .filter(sentence -> sentence.right() == right)
                .map(sentence -> classifier.probability(sentence.clues()))
                .toList();
    }
}
