package se.protokoll.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Municipality;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report as JSON: for each body its meetings, and for each municipality its part in each of them. Keys follow
 * Popolo ({@code organization}, {@code start_date}) where it has one.
 */
public final class AttendanceJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AttendanceJson() {}

    /** The report as a JSON object. */
    public static ObjectNode of(AttendanceReport report) {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode bodies = json.putArray("bodies");
        report.interMunicipal().forEach(matrix -> bodies.add(body(matrix)));
        report.municipal().forEach(matrix -> bodies.add(body(matrix)));
        json.put("meetings_without_municipalities", report.withoutMunicipalities());
        json.put("copies_left_out", report.copies());
        return json;
    }

    private static ObjectNode body(AttendanceMatrix matrix) {
        ObjectNode node = JSON.createObjectNode();
        node.put("organization", matrix.body());
        municipality(node, matrix.owner());
        node.put("attended", matrix.attended());
        node.put("rate", matrix.rate());
        node.put("people", matrix.people());
        ArrayNode meetings = node.putArray("meetings");
        for (int index = 0; index < matrix.meetings().size(); index++) {
            var column = matrix.meetings().get(index);
            var date = column.attendance().date();
            ObjectNode meeting = meetings.addObject();
            meeting.put("id", column.attendance().id());
            meeting.put("start_date", date == null ? null : date.toString());
            meeting.put("attendees", column.attendance().attendees());
            meeting.put("municipalities_attending", matrix.attended(index));
            meeting.put("people", matrix.people(index));
            column.otherCopies().forEach(meeting.putArray("other_copies")::add);
        }
        ArrayNode municipalities = node.putArray("municipalities");
        matrix.rows().forEach(row -> municipalities.add(row(row, matrix)));
        return node;
    }

    private static ObjectNode row(MunicipalityRow row, AttendanceMatrix matrix) {
        ObjectNode node = JSON.createObjectNode();
        municipality(node, row.municipality());
        node.put("attended", row.attended());
        node.put("absent", row.absent());
        node.put("meetings", row.cells().size());
        node.put("rate", row.rate());
        node.put("people", row.people());
        ArrayNode years = node.putArray("years");
        for (var year : matrix.trend(row)) {
            years.addObject()
                    .put("year", year.year())
                    .put("attended", year.attended())
                    .put("meetings", year.meetings());
        }
        ArrayNode attendance = node.putArray("attendance");
        for (int index = 0; index < row.cells().size(); index++) {
            var cell = row.cells().get(index);
            attendance
                    .addObject()
                    .put("meeting", matrix.meetings().get(index).attendance().id())
                    .put("participation", cell.participation().name().toLowerCase(Locale.ROOT))
                    .put("present", cell.present())
                    .put("partial", cell.partial())
                    .put("absent", cell.absent());
        }
        return node;
    }

    private static void municipality(ObjectNode node, @Nullable Municipality municipality) {
        node.put("municipality_code", municipality == null ? null : municipality.code());
        node.put("municipality", municipality == null ? null : municipality.name());
    }
}
