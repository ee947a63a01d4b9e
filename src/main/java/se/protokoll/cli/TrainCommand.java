package se.protokoll.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.ModelDirectory;
import se.protokoll.language.ModelEvaluation;
import se.protokoll.language.ModelTraining;

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

    @Option(names = "--corpora", paramLabel = "MAPP", required = true, description = "Mappen med ner och gazetteer.")
    private Path corpora;

    @Option(
            names = "--models",
            paramLabel = "MAPP",
            description = "Var modellerna skrivs; annars ersätts de som programmet använder.")
    private Path models;

    @Option(names = "--only-evaluate", description = "Träna inte, mät bara de modeller som finns.")
    private boolean onlyEvaluate;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(corpora.resolve("ner"))) {
            throw new CommandFailedException(
                    "%s är ingen mapp med träningstexter: där ska finnas ner och gazetteer, se models/README.md."
                            .formatted(corpora));
        }
        PrintWriter out = spec.commandLine().getOut();
        Path target = models == null ? ModelDirectory.installed() : models;
        if (!onlyEvaluate) {
            out.println("Tränar modellerna, det tar några minuter.");
            out.flush();
            ModelTraining.train(corpora, target);
            out.printf("Modellerna finns i %s.%n", target.toAbsolutePath().normalize());
        }
        new ModelEvaluation(LanguageModels.load(ModelDirectory.at(target))).print(corpora, out);
        out.flush();
        return 0;
    }
}
