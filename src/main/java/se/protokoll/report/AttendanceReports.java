package se.protokoll.report;

import java.util.ArrayList;
import se.protokoll.index.Filters;
import se.protokoll.index.IndexUnavailableException;
import se.protokoll.index.StoredMeetings;

/** Reports on the attendance of municipalities, from what is indexed. */
public final class AttendanceReports {

    private final StoredMeetings meetings;

    public AttendanceReports(StoredMeetings meetings) {
        this.meetings = meetings;
    }

    /**
     * The report over the meetings that fit.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public AttendanceReport of(Filters filters) {
        var attendance = new ArrayList<MeetingAttendance>();
        meetings.forEach(filters, meeting -> attendance.add(MeetingAttendance.of(meeting, filters.minConfidence())));
        return AttendanceReport.of(attendance);
    }
}
