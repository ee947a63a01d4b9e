package se.protokoll.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.protokoll.job.ManifestEntry;
import se.protokoll.minutes.Outcome;
import se.protokoll.report.SwedishCsv;
import tools.jackson.databind.json.JsonMapper;

/** {@code failures}: the files that did not become minutes, why, and what to do. */
@Command(
        name = "failures",
        description = "Visar filer som inte kunde läsas in, eller inte i sin helhet, varför, och vad man kan göra.",
        mixinStandardHelpOptions = true)
final class FailuresCommand implements Callable<Integer> {

    /** How to print them. */
    enum Format {
        /** For reading in the terminal. */
        TABLE,
        /** For a spreadsheet. */
        CSV,
        /** One object a line, for a program. */
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataDirectory data;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "table, csv eller json; annars table.")
    private Format format;

    @Option(names = "--all", description = "Även filer som lästes men inte är protokoll.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var entries = entries();
        switch (format) {
            case TABLE -> table(entries, out);
            case CSV -> csv(entries, out);
            case JSON -> json(entries, out);
        }
        out.flush();
        return 0;
    }

    private List<ManifestEntry> entries() {
        var outcomes = Outcome.of(Outcome.Category.FAILED);
        if (all) {
            outcomes.addAll(Outcome.of(Outcome.Category.SET_ASIDE));
        }
        return data.withManifest(manifest -> manifest.unread(outcomes));
    }

    private static void table(List<ManifestEntry> entries, PrintWriter out) {
        if (entries.isEmpty()) {
            out.println("Inga filer har misslyckats.");
            return;
        }
        entries.stream()
                .collect(Collectors.groupingBy(
                        ManifestEntry::outcome, () -> new EnumMap<>(Outcome.class), Collectors.toList()))
                .forEach((outcome, files) -> {
                    out.println("%s %s"
                            .formatted(files.getFirst().reason(), outcome.advice())
                            .strip());
                    files.forEach(file -> out.println(
                            "  %s  %s".formatted(file.path(), file.detail()).stripTrailing()));
                    out.println();
                });
        out.println(entries.size() == 1 ? "1 fil." : entries.size() + " filer.");
    }

    private static void csv(List<ManifestEntry> entries, PrintWriter out) throws IOException {
        var csv = SwedishCsv.on(out);
        csv.row(List.of("Fil", "Utfall", "Orsak", "Närmare", "Att göra"));
        for (var entry : entries) {
            csv.row(List.of(
                    entry.path().toString(),
                    entry.outcome().name(),
                    entry.reason(),
                    entry.detail(),
                    entry.outcome().advice()));
        }
    }

    private static void json(List<ManifestEntry> entries, PrintWriter out) {
        var mapper = new JsonMapper();
        entries.forEach(entry -> out.println(mapper.createObjectNode()
                .put("file", entry.path().toString())
                .put("outcome", entry.outcome().name())
                .put("reason", entry.reason())
                .put("detail", entry.detail())
                .put("advice", entry.outcome().advice())
                .put("sha256", entry.documentId())));
    }
}
