package se.protokoll.web;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.protokoll.extract.MinutesJson;
import se.protokoll.index.MeetingReader;
import se.protokoll.index.MinutesSearch;
import se.protokoll.index.SearchRequest;
import se.protokoll.report.AttendanceJson;
import se.protokoll.report.AttendanceReports;

/** The same for programs: JSON, read-only. Parameters are those of the pages; one that is not known is refused. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiController {

    private static final int PER_PAGE = 20;
    private static final Set<String> SEARCH = Selections.names("q", "sort", "page");
    private static final Set<String> REPORT = Selections.names();

    private final MinutesSearch search;
    private final MeetingReader meetings;
    private final AttendanceReports reports;

    ApiController(MinutesSearch search, MeetingReader meetings) {
        this.search = search;
        this.meetings = meetings;
        this.reports = new AttendanceReports(meetings);
    }

    /** Agenda items that fit, by meeting. */
    @GetMapping("/items")
    String items(@RequestParam MultiValueMap<String, String> address) {
        var selection = selection(address, SEARCH);
        if ((selection.page() + 1L) * PER_PAGE > SearchRequest.DEEPEST) {
            throw new UnusableSelectionException("search.page");
        }
        return FoundJson.of(search.meetings(selection.request(PER_PAGE))).toString();
    }

    /** Everything read from one set of minutes, with the evidence. */
    @GetMapping("/meetings/{id}")
    String meeting(@PathVariable String id) {
        var row = meetings.meeting(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .row();
        return MinutesJson.of(row.keys().fileName(), row.minutes())
                .put("id", row.keys().meetingId())
                .toString();
    }

    /** Which municipalities were at which meetings. */
    @GetMapping("/attendance")
    String attendance(@RequestParam MultiValueMap<String, String> address) {
        return AttendanceJson.of(reports.of(selection(address, REPORT).filters()))
                .toString();
    }

    private static Selection selection(MultiValueMap<String, String> address, Set<String> known) {
        for (String name : address.keySet()) {
            if (!known.contains(name)) {
                throw new UnusableSelectionException("api.unknown", name);
            }
        }
        return Selections.of(address);
    }
}
