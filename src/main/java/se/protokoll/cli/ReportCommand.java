package se.protokoll.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code report}: gathers the reports. */
@Command(
        name = "report",
        description = "Rapporter över det som är inläst.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "RAPPORT",
        subcommands = {
            AttendanceReportCommand.class,
            RepresentativesReportCommand.class,
            MeetingsReportCommand.class,
            DecisionsReportCommand.class,
            GapsReportCommand.class,
            OutcomesReportCommand.class,
            UnknownsReportCommand.class
        })
final class ReportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Ange vilken rapport: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
