package se.protokoll.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.CompletenessReport;

/** {@code report gaps}: months without minutes of a body. */
@Command(name = "gaps", description = "Månader utan protokoll, organ för organ.", mixinStandardHelpOptions = true)
final class GapsReportCommand implements Callable<Integer> {

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        options.print((connection, filters) -> CompletenessReport.of(new StoredMeetings(connection), filters));
        return 0;
    }
}
