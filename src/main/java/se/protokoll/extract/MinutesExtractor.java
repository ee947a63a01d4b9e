package se.protokoll.extract;

import java.util.List;
import se.protokoll.minutes.DocumentKind;
import se.protokoll.minutes.Meeting;
import se.protokoll.minutes.Minutes;
import se.protokoll.text.SourceDocument;

/** Reads minutes out of a document's text and layout. Thread-safe. */
public final class MinutesExtractor {

    /** Increased whenever the same document may be read differently, so that what was read before is read again. */
    public static final int VERSION = 1;

    /** Everything the document says, each fact with its evidence. */
    public Minutes extract(SourceDocument document) {
        var layout = FirstMinutes.of(Layout.of(document));
        var agenda = new AgendaReader(layout).items();
        var sheet = CoverSheet.of(layout);
        var attendance = new AttendanceList(layout);
        attendance.addAll(new AttendanceReader(sheet).people());
        return new Minutes(
                layout.lines().isEmpty() ? DocumentKind.OTHER : DocumentKind.PROTOKOLL,
                Meeting.UNKNOWN,
                attendance.people(),
                AttendingMunicipalities.attending(attendance.people()),
                AttendingMunicipalities.absent(attendance.people()),
                List.of(),
                agenda,
                new DecisionReader(layout, null)
                        .decisions(agenda, document.text().length()),
                List.of(),
                List.of());
    }
}
