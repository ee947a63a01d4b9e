package se.protokoll.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: everything after {@code ./protokoll} is read here. */
@Command(
        name = "protokoll",
        description =
                "Gör mappar med svenska protokoll till ett sökbart register över vilka som möttes, vilka kommuner som"
                        + " deltog och vad som beslutades.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "KOMMANDO",
        subcommands = {
            DemoCommand.class,
            ImportCommand.class,
            WorkerCommand.class,
            FailuresCommand.class,
            ForgetCommand.class,
            CorrectCommand.class,
            SearchCommand.class,
            ReportCommand.class,
            ServeCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            KibanaCommand.class,
            HelpCommand.class
        },
        footer = {"", "”protokoll KOMMANDO --help” beskriver ett kommando."})
public final class Protokoll implements Runnable {

    @Spec
    private CommandSpec spec;

    private Protokoll() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Ange ett kommando.");
    }

    /** Runs one command and exits with its code: 0 all well, 1 the command failed, 2 some files or words were wrong. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line with its error handling, for {@code main} and for tests. */
    public static CommandLine commandLine() {
        var line = new CommandLine(new Protokoll());
        nameInSwedish(Objects.requireNonNull(line.getSubcommands().get("help")).getCommandSpec());
        leaveDashesToWords(Objects.requireNonNull(line.getSubcommands().get("search")));
        return line.setResourceBundle(ResourceBundle.getBundle("se.protokoll.cli.usage"))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageError())
                .setExecutionExceptionHandler(Protokoll::explain);
    }

    /** "-hus" leaves out houses; what begins with "--" and is unknown the search refuses itself. */
    private static void leaveDashesToWords(CommandLine search) {
        search.setUnmatchedOptionsArePositionalParams(true);
        var spec = search.getCommandSpec();
        List.copyOf(spec.options())
                .forEach(option -> spec.remove(option)
                        .addOption(
                                option.toBuilder().names(option.longestName()).build()));
    }

    /** All other words of picocli can be set with properties. */
    private static void nameInSwedish(CommandSpec help) {
        PositionalParamSpec command = help.positionalParameters().getFirst();
        help.remove(command)
                .addPositional(command.toBuilder().paramLabel("KOMMANDO").build());
    }

    /** A user sees one sentence; the stack trace is in the log at debug level. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        LoggerFactory.getLogger(Protokoll.class).debug("{} failed", command.getCommandName(), failure);
        String message = failure instanceof CommandFailedException
                ? failure.getMessage()
                : "Oväntat fel: %s. Kör om med miljövariabeln LOGGING_LEVEL_SE_PROTOKOLL=debug för att se var."
                        .formatted(failure);
        command.getErr().println(message);
        return 1;
    }
}
