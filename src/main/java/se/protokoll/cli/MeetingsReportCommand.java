package se.protokoll.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.MeetingsReport;

/** {@code report meetings}: the meetings of a body or period. */
@Command(
        name = "meetings",
        description = "Möten, vart och ett en gång, med antal närvarande och beslut.",
        mixinStandardHelpOptions = true)
final class MeetingsReportCommand implements Callable<Integer> {

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        options.print((connection, filters) -> MeetingsReport.of(new StoredMeetings(connection), filters));
        return 0;
    }
}
