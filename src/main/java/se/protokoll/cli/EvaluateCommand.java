package se.protokoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.protokoll.evaluation.Evaluation;
import se.protokoll.evaluation.Grouping;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.extract.MinutesJson;
import se.protokoll.language.LanguageModels;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.UnreadableFileException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code evaluate}: precision, recall and F1 of each field against gold annotations. */
@Command(
        name = "evaluate",
        description = "Jämför det som hittas med facit och visar precision, täckning och F1 för varje fält.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private static final String GOLD = ".gold.json";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "MAPP",
            arity = "1..*",
            description = "Mappar med NAMN.gold.json bredvid NAMN.txt, NAMN.pdf eller annat format.")
    private List<Path> folders;

    @Option(
            names = "--errors",
            description = "Lista också allt som missats eller är fel, den vanligaste orsaken först.")
    private boolean errors;

    @Option(
            names = "--by",
            paramLabel = "INDELNING",
            description = "Visa också F1 för varje del: decade (årtionde), kind (slags handling) eller layout (facits"
                    + " nyckel layout).")
    private @Nullable Grouping grouping;

    @Option(
            names = "--reliability",
            description = "Visa också om säkerheten som anges för uppgifter stämmer: hur stor del av dem som är rätt.")
    private boolean reliability;

    @Option(
            names = "--calibrate",
            paramLabel = "FIL",
            description = {
                "Räkna om hur säkra uppgifter är och skriv vikterna till FIL; visar hur väl det stämmer för "
                        + "handlingar som",
                "vikterna inte har räknats på (tiondelar av handlingarna i tur och ordning)."
            })
    private @Nullable Path weights;

    private final DocumentReader reader = new DocumentReader();

    @Override
    public Integer call() throws IOException {
        var extractor = new MinutesExtractor(LanguageModels.load());
        var gold = new TreeMap<String, JsonNode>();
        var found = new ConcurrentSkipListMap<String, JsonNode>();
        var calibration = new CalibrationRun(extractor, reader);
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new CommandFailedException("%s är ingen mapp.".formatted(folder));
            }
            Map<String, Path> sources = new TreeMap<>();
            try (var files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(GOLD)) {
                        gold.put(
                                name.substring(0, name.length() - GOLD.length()),
                                JsonMapper.shared().readTree(Files.readString(file)));
                    } else if (name.contains(".")) {
                        sources.put(name.substring(0, name.lastIndexOf('.')), file);
                    }
                }
            }
            sources.keySet().retainAll(gold.keySet());
            sources.entrySet().parallelStream()
                    .forEach(source -> extract(source.getKey(), source.getValue(), extractor, found));
            if (reliability || weights != null) {
                calibration.read(sources, gold, weights != null);
            }
        }
        if (gold.isEmpty()) {
            throw new CommandFailedException("Det finns inga filer *%s i %s.".formatted(GOLD, folders));
        }
        var out = spec.commandLine().getOut();
        var evaluation = Evaluation.of(gold, found);
        if (errors) {
            out.print(EvaluationTable.errors(evaluation.mistakes()));
        }
        out.print(EvaluationTable.of(evaluation));
        if (grouping != null) {
            var groups = new TreeMap<String, Evaluation>();
            grouping.parts(gold).forEach((name, part) -> groups.put(name, Evaluation.of(part, found)));
            out.print(EvaluationTable.byGroup(groups));
        }
        if (reliability) {
            out.print(ReliabilityTable.of(calibration.shipped()));
        }
        if (weights != null) {
            out.print(ReliabilityTable.of(calibration.crossValidated()));
            Files.writeString(weights, calibration.table());
        }
        out.flush();
        return found.size() < gold.size() ? 2 : 0;
    }

    private void extract(String name, Path file, MinutesExtractor extractor, Map<String, JsonNode> found) {
        try {
            found.put(name, MinutesJson.of(file.toString(), extractor.meetings(reader.read(file))));
        } catch (UnreadableFileException e) {
            spec.commandLine().getErr().println(file + ": " + e.getMessage());
        }
    }
}
