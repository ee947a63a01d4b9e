package se.protokoll.report;

import java.util.List;
import se.protokoll.index.Filters;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.ReportTable.Column;

/** The meetings of a body or a period, each once. */
public final class MeetingsReport {

    private static final List<Column> COLUMNS = List.of(
            new Column("start_date", "Datum"),
            new Column("organization", "Organ"),
            new Column("body_municipality", "Kommun"),
            new Column("municipalities", "Deltagande kommuner"),
            new Column("present", "Närvarande"),
            new Column("partial", "Delvis"),
            new Column("absent", "Frånvarande"),
            new Column("decisions", "Beslut"),
            new Column("warnings", "Varningar"),
            new Column("file", "Fil"),
            new Column("id", "Möte"));

    private MeetingsReport() {}

    /** The meetings that fit, the oldest first. */
    public static ReportTable of(StoredMeetings reader, Filters filters) {
        var meetings = reader.meetings(filters);
        var copies = Copies.among(meetings);
        var rows = meetings.stream()
                .filter(meeting -> !copies.contains(meeting.keys().meetingId()))
                .map(meeting -> ReportTable.row(
                        meeting.keys().date(),
                        meeting.keys().body(),
                        meeting.keys().bodyMunicipality(),
                        String.join(", ", meeting.keys().attendingMunicipalities()),
                        meeting.presentCount(),
                        meeting.partialCount(),
                        meeting.absentCount(),
                        meeting.decisionCount(),
                        meeting.warningCount(),
                        meeting.keys().fileName(),
                        meeting.keys().meetingId()))
                .toList();
        return new ReportTable("Möten", COLUMNS, rows, ReportNotes.copies(copies.size()));
    }
}
