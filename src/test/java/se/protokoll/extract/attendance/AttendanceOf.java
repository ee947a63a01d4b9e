package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Objects;
import se.protokoll.extract.Documents;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.PersonNames;
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
        var sheet = CoverSheet.of(layout);
        list.addAll(new AttendanceReader(sheet, PersonNames.NONE).people());
        return list.people(sheet);
    }

    /** Everybody on the lists: name | affiliation | party | presence. */
    static List<String> people(String text) {
        return text(text).stream().map(AttendanceOf::person).toList();
    }

    /** Everybody in the rows of a table: name | affiliation | party | presence. */
    static List<String> table(String... rows) {
        return document(Documents.table(rows)).stream()
                .map(AttendanceOf::person)
                .toList();
    }

    /** Everybody on the lists: name [roles]. */
    static List<String> roles(String text) {
        return text(text).stream()
                .map(person -> person.name() + " " + person.roles())
                .toList();
    }

    /** Everybody on the lists: name | affiliation | party | presence | roles. */
    static List<String> lines(String text) {
        return text(text).stream()
                .map(person -> person(person) + " | " + String.join(", ", person.roles()))
                .toList();
    }

    private static String person(Attendance person) {
        return String.join(
                " | ",
                person.name(),
                Objects.requireNonNullElse(person.affiliation(), "-"),
                Objects.requireNonNullElse(person.party(), "-"),
                person.presence().name());
    }
}
