package se.protokoll.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.protokoll.job.ImportReport;
import se.protokoll.job.ImportRequest;
import se.protokoll.job.ImportRun;
import se.protokoll.minutes.Outcome;

/** {@code import}: reads files and folders into the register. */
@Command(
        name = "import",
        description = "Läser in filer och mappar i registret. Det som redan är inläst läses inte igen; en avbruten"
                + " inläsning fortsätter där den slutade.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nSlutkoder:%n",
        exitCodeList = {
            "0:Alla filer har fått sitt utfall och inga misslyckades.",
            "1:Inläsningen kunde inte slutföras; samma kommando fortsätter.",
            "2:Några filer misslyckades; ”protokoll failures” visar vilka.",
            "130:Avbruten med Ctrl-C; samma kommando fortsätter."
        })
final class ImportCommand implements Callable<Integer> {

    private static final int ALL_WELL = 0;
    private static final int RUN_FAILED = 1;
    private static final int FILES_FAILED = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SÖKVÄG", arity = "1..*", description = "Filer och mappar att läsa in.")
    private List<Path> paths;

    @Mixin
    private RegisterOptions register;

    @Option(
            names = "--retry-failed",
            description = "Läser även om filer som misslyckades tidigare och inte har ändrats.")
    private boolean retryFailed;

    @Option(names = "--prune", description = "Tar bort det som lästes ur filer som inte längre finns i mapparna.")
    private boolean prune;

    @Option(
            names = "--retry",
            paramLabel = "UTFALL",
            split = ",",
            description = "Läser även om oförändrade filer med dessa utfall, till exempel TIMEOUT,OUT_OF_MEMORY.")
    private Set<Outcome> retry = EnumSet.noneOf(Outcome.class);

    @Option(
            names = "--reprocess",
            description = "Läser om allt, även det som är inläst och oförändrat, till exempel när Tesseract har"
                    + " installerats eller en inställning har ändrats. Det som är glömt förblir glömt.")
    private boolean reprocess;

    @Option(
            names = "--timeout",
            paramLabel = "TID",
            converter = WordedDuration.class,
            description = "Så länge får en fil ta, till exempel 90s eller 30m; annars protokoll.text.timeout.")
    private @Nullable Duration timeout;

    @Override
    public Integer call() {
        ExistingPaths.require(paths);
        requireFailures();
        try (var interruption =
                        new Interruption(spec.commandLine().getErr(), "Avbryter: det som har påbörjats görs klart …");
                var context = ImportContext.start(register.data(), register.elasticsearch(), timeout)) {
            var run = context.getBean(ImportRun.class);
            interruption.onStop(run::stop);
            return exitCode(show(run));
        } catch (RuntimeException e) {
            throw Explanation.of(e);
        }
    }

    private Set<Outcome> toRetry() {
        if (reprocess) {
            return EnumSet.allOf(Outcome.class);
        }
        return retryFailed ? Outcome.of(Outcome.Category.FAILED) : retry;
    }

    /** Only what failed can end otherwise without the file having changed. */
    private void requireFailures() {
        if (!Outcome.of(Outcome.Category.FAILED).containsAll(retry)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--retry tar bara utfall som är misslyckanden: %s."
                            .formatted(Outcome.of(Outcome.Category.FAILED).stream()
                                    .map(Outcome::name)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private ImportReport show(ImportRun run) {
        var display = ProgressDisplay.of(
                run.progress(),
                spec.commandLine().getErr(),
                () -> spec.usageMessage().width());
        var report = display.during(() -> run.run(new ImportRequest(paths, toRetry(), prune)));
        var out = spec.commandLine().getOut();
        out.print(ImportSummary.of(report, failures()));
        out.flush();
        return report;
    }

    /** For the same register. */
    private String failures() {
        boolean elsewhere = spec.commandLine().getParseResult().hasMatchedOption("--data");
        return "protokoll failures" + (elsewhere ? " --data " + register.data() : "");
    }

    private static int exitCode(ImportReport report) {
        if (report.failure() != null) {
            throw Explanation.of(report.failure());
        }
        if (report.ending() != ImportReport.Ending.COMPLETED) {
            return RUN_FAILED;
        }
        return report.count(Outcome.Category.FAILED) > 0 ? FILES_FAILED : ALL_WELL;
    }
}
