package se.protokoll.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.protokoll.index.AttendanceRows;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.UnknownsReport;

/** {@code report unknowns}: the most frequent spellings that are not known. */
@Command(
        name = "unknowns",
        description = "De vanligaste stavningarna som inte kunde knytas till något känt.",
        mixinStandardHelpOptions = true)
final class UnknownsReportCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    @Option(
            names = "--limit",
            paramLabel = "ANTAL",
            defaultValue = "50",
            description = "Hur många stavningar av varje slag; annars 50.")
    private int most;

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        if (most < 1 || most > MOST) {
            throw new CommandFailedException("--limit ska vara 1 till %d, inte %d.".formatted(MOST, most));
        }
        options.print((connection, filters) ->
                UnknownsReport.of(new AttendanceRows(connection), new StoredMeetings(connection), filters, most));
        return 0;
    }
}
