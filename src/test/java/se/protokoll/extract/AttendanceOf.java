package se.protokoll.extract;

import java.util.List;
import se.protokoll.minutes.Attendance;
import se.protokoll.text.SourceDocument;

/** The attendance lists of a document made by a test, read without its head, its signatures and the name finder. */
final class AttendanceOf {

    private AttendanceOf() {}

    static List<Attendance> text(String text) {
        return document(Documents.text(text));
    }

    static List<Attendance> document(SourceDocument document) {
        var layout = Layout.of(document);
        var list = new AttendanceList(layout);
        list.addAll(new AttendanceReader(CoverSheet.of(layout), PersonNames.NONE).people());
        return list.people();
    }
}
