package se.protokoll.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.ModelDirectory;
import se.protokoll.language.ModelEvaluation;
import se.protokoll.language.ModelTraining;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.language.SentenceClassifierTraining;
import se.protokoll.text.DocumentReader;

/** {@code train}: rebuilds the language models from corpora and says how good they are. */
@Command(
        name = "train",
        description = {
            "Bygger språkmodellerna på nytt och visar hur bra de är på texter de inte har lärt sig av.",
            "Vilka texter som behövs och var de finns står i models/README.md."
        },
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--corpora",
            paramLabel = "MAPP",
            description = "Mappen med ner och gazetteer; utan den behålls de modeller som lärs av dem.")
    private @Nullable Path corpora;

    @Option(
            names = "--minutes",
            paramLabel = "MAPP",
            description = "Protokoll med facit (NAMN.gold.json bredvid NAMN.txt) att lära sig av vad som är beslut.")
    private @Nullable Path minutes;

    @Option(
            names = "--models",
            paramLabel = "MAPP",
            description = "Var modellerna skrivs; annars ersätts de som programmet använder.")
    private Path models;

    @Option(names = "--only-evaluate", description = "Träna inte, mät bara de modeller som finns.")
    private boolean onlyEvaluate;

    @Override
    public Integer call() throws IOException {
        if (corpora == null && minutes == null) {
            throw new CommandFailedException("Ange --corpora, --minutes eller båda.");
        }
        if (corpora != null && !Files.isDirectory(corpora.resolve("ner"))) {
            throw new CommandFailedException(
                    "%s är ingen mapp med träningstexter: där ska finnas ner och gazetteer, se models/README.md."
                            .formatted(corpora));
        }
        if (minutes != null && !Files.isDirectory(minutes)) {
            throw new CommandFailedException("%s är ingen mapp.".formatted(minutes));
        }
        if (minutes == null && !onlyEvaluate) {
            throw new CommandFailedException(
                    "Ange också --minutes: vad som är beslut lärs om när de andra modellerna gör det.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Path target = models == null ? ModelDirectory.installed() : models;
        if (!onlyEvaluate) {
            out.println("Tränar modellerna, det tar några minuter.");
            out.flush();
            train(target);
            out.printf("Modellerna finns i %s.%n", target.toAbsolutePath().normalize());
        }
        if (corpora != null) {
            new ModelEvaluation(LanguageModels.load(ModelDirectory.at(target), SentenceClassifier.UNTRAINED))
                    .print(corpora, out);
        }
        out.flush();
        return 0;
    }

    private void train(Path target) throws IOException {
        if (corpora != null) {
            ModelTraining.train(corpora, target);
        }
        if (minutes != null) {
            var untrained =
                    new MinutesExtractor(LanguageModels.load(ModelDirectory.at(target), SentenceClassifier.UNTRAINED));
            SentenceClassifierTraining.write(
                    new DecisionTraining(untrained, new DocumentReader()).sentences(minutes), target);
        }
    }
}
