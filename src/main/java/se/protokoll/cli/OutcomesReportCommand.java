package se.protokoll.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.protokoll.job.Manifest;
import se.protokoll.report.OutcomesReport;

/** {@code report outcomes}: how the files of the register ended. */
@Command(
        name = "outcomes",
        description = "Antal filer efter utfall, och vad man kan göra åt dem.",
        mixinStandardHelpOptions = true)
final class OutcomesReportCommand implements Callable<Integer> {

    @Mixin
    private DataDirectory data;

    @Mixin
    private ReportDestination destination;

    @Override
    public Integer call() {
        destination.write(OutcomesReport.of(data.withManifest(Manifest::counts)));
        return 0;
    }
}
