package se.protokoll.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.protokoll.correction.Correction;
import se.protokoll.correction.CorrectionField;
import se.protokoll.correction.CorrectionFile;
import se.protokoll.correction.CorrectionsException;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.MeetingRewriter;
import se.protokoll.index.RefusedException;
import se.protokoll.index.StoredMeetings;

/** Takes corrections: each is kept in the file of corrections, and the meeting shows it at once. */
@Component
class CorrectionDesk {

    private final CorrectionFile file;
    private final StoredMeetings meetings;
    private final MeetingRewriter rewriter;

    CorrectionDesk(CorrectionFile file, IndexConnection connection) {
        this.file = file;
        this.meetings = new StoredMeetings(connection);
        this.rewriter = new MeetingRewriter(connection);
    }

    /** What can be corrected, in the order of the form. */
    List<CorrectionField> fields() {
        return Arrays.asList(CorrectionField.values());
    }

    /**
     * Takes a correction.
     *
     * @throws CorrectionsException where it cannot be used; nothing is changed then
     * @throws RefusedException where it is kept, but the index does not take it
     * @throws ResponseStatusException where there is no such meeting or field
     */
    synchronized void take(String meeting, String field, String person, String value, String note) {
        var known = CorrectionField.of(field).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var correction = new Correction(meeting, known, known.ofPerson() ? person : "", value, note);
        String problem = correction.problem();
        if (problem != null) {
            throw new CorrectionsException(problem);
        }
        // Nothing is kept of a meeting that is not there, nor while the file cannot be read.
        file.read();
        if (meetings.meeting(meeting).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        file.append(correction);
        rewriter.rewrite(meeting, file.read()::apply);
    }
}
