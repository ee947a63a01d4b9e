package se.protokoll.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.protokoll.index.Filters;
import se.protokoll.index.MeetingReader;
import se.protokoll.report.AttendanceCsv;
import se.protokoll.report.AttendanceJson;
import se.protokoll.report.AttendanceReport;
import se.protokoll.report.AttendanceReports;
import se.protokoll.report.AttendanceTable;
import se.protokoll.report.ReportFormat;

/** {@code report attendance}: which municipalities were at which meetings. */
@Command(
        name = "attendance",
        description = "Vilka kommuner som deltog i vilka möten, organ för organ.",
        mixinStandardHelpOptions = true)
final class AttendanceReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--body", paramLabel = "ORGAN", description = "Bara organ med de här orden i namnet.")
    private @Nullable String body;

    @Mixin
    private Days days;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "table, csv (för svenska kalkylprogram) eller json; annars table.")
    private ReportFormat format;

    @Mixin
    private IndexOptions index;

    @Override
    public Integer call() {
        var filters = Filters.NONE.withBody(body).withPeriod(days.from(), days.to());
        index.withContent(connection -> print(new AttendanceReports(new MeetingReader(connection)).of(filters)));
        return 0;
    }

    private void print(AttendanceReport report) {
        var out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> AttendanceTable.write(report, out, spec.usageMessage().width());
            case CSV -> csv(report, out);
            case JSON -> out.println(AttendanceJson.of(report).toPrettyString());
        }
        out.flush();
    }

    private static void csv(AttendanceReport report, Appendable out) {
        try {
            AttendanceCsv.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
