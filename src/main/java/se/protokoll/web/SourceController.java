package se.protokoll.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.protokoll.index.MeetingRow;
import se.protokoll.index.StoredMeetings;
import se.protokoll.text.DocumentPlace;
import se.protokoll.web.SourcePages.NoPageException;

/** What minutes were read from, by the meeting's id and never by a path: pages as pictures, and the file itself. */
@Controller
class SourceController {

    private final StoredMeetings meetings;
    private final SourcePages pages;
    private final SourceFiles files;

    SourceController(StoredMeetings meetings, SourcePages pages, SourceFiles files) {
        this.meetings = meetings;
        this.pages = pages;
        this.files = files;
    }

    /** A page as a picture. */
    @GetMapping("/meetings/{id}/pages/{page:[0-9]{1,6}}")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int page) {
        try {
            var image = pages.image(meeting(id), page);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(image.mediaType()))
                    .body(image.bytes());
        } catch (NoPageException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.why().name(), e);
        }
    }

    /** The file, to be kept and never to be run or shown by the browser, whatever is in it. */
    @GetMapping("/meetings/{id}/file")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        var meeting = meeting(id);
        Path file = files.canBeHadWhole(meeting)
                ? files.of(meeting).map(DocumentPlace::file).orElse(null)
                : null;
        if (file == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(meeting.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(meeting.keys().fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Files.copy(file, response.getOutputStream());
    }

    private MeetingRow meeting(String id) {
        return meetings.row(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
