package se.protokoll.web;

import java.util.Arrays;
import java.util.List;
import se.protokoll.report.ReportFormat;
import se.protokoll.web.FoundView.Chip;
import se.protokoll.web.RegisterReports.Name;

/** The forms in which a report can be had as a file. */
final class ReportFiles {

    private ReportFiles() {}

    /** Their names and addresses; the table of a terminal is none. */
    static List<Chip> of(Name report, Selection selection) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format != ReportFormat.TABLE)
                .map(format -> new Chip(
                        format.name(), selection.href("/reports/" + report.address() + "." + format.extension())))
                .toList();
    }
}
