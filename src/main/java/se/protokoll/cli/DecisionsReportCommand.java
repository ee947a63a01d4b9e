package se.protokoll.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.protokoll.index.DecisionCounts;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.DecisionsReport;

/** {@code report decisions}: decisions by year and kind. */
@Command(name = "decisions", description = "Antal beslut efter år och slag.", mixinStandardHelpOptions = true)
final class DecisionsReportCommand implements Callable<Integer> {

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        options.print((connection, filters) ->
                DecisionsReport.of(new DecisionCounts(connection), new StoredMeetings(connection), filters));
        return 0;
    }
}
