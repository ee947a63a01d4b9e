package se.protokoll.cli;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.protokoll.minutes.Outcome;
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
        var files = new EnumMap<Outcome, Integer>(Outcome.class);
        data.withManifest(manifest -> manifest.entries(EnumSet.allOf(Outcome.class)))
                .ifPresent(entries -> entries.forEach(entry -> files.merge(entry.outcome(), 1, Integer::sum)));
        destination.write(OutcomesReport.of(files));
        return 0;
    }
}
