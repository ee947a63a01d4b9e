package se.protokoll.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.AttendanceGrid;
import se.protokoll.report.AttendanceJson;
import se.protokoll.report.AttendanceReport;
import se.protokoll.report.AttendanceReports;
import se.protokoll.report.AttendanceTable;

/** {@code report attendance}: which municipalities were at which meetings. */
@Command(
        name = "attendance",
        aliases = "matrix",
        description = "Vilka kommuner som deltog i vilka möten, organ för organ.",
        mixinStandardHelpOptions = true)
final class AttendanceReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        options.open((connection, filters) -> print(new AttendanceReports(new StoredMeetings(connection)).of(filters)));
        return 0;
    }

    /** On the screen it has a form of its own, a table for each body; for programs too. */
    private void print(AttendanceReport report) {
        var out = spec.commandLine().getOut();
        if (options.destination().isScreen()) {
            AttendanceTable.write(report, out, spec.usageMessage().width());
        } else if (options.destination().isJson()) {
            options.destination().write(AttendanceJson.of(report));
        } else {
            options.destination().write(AttendanceGrid.of(report));
        }
        out.flush();
    }
}
