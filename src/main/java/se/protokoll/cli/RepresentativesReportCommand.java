package se.protokoll.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.protokoll.index.AttendanceRows;
import se.protokoll.index.Facet;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.RepresentativesReport;

/** {@code report representatives}: who represented a municipality over time. */
@Command(
        name = "representatives",
        description = "Vilka som företrädde en kommun, i vilka organ och från när till när.",
        mixinStandardHelpOptions = true)
final class RepresentativesReportCommand implements Callable<Integer> {

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        options.print((connection, filters) -> RepresentativesReport.of(
                new AttendanceRows(connection),
                new StoredMeetings(connection),
                options.municipalityCodes(),
                filters.with(Facet.MUNICIPALITY, List.of())));
        return 0;
    }
}
