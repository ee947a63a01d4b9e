package se.protokoll.web;

import java.util.Objects;
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
import se.protokoll.index.ChangeFeed;
import se.protokoll.index.Facet;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.MinutesSearch;
import se.protokoll.index.SearchRequest;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.AttendanceJson;
import se.protokoll.report.AttendanceReports;

/**
 * The same for programs: JSON, read-only, described by the document at {@code /v3/api-docs}. Parameters are those of the
 * pages; one that is not known is refused.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiController {

    private static final int PER_PAGE = 20;
    private static final int CHANGES = 1_000;
    private static final String SINCE = "since";
    private static final Set<String> SEARCH = Selections.names("q", "sort", "page");
    private static final Set<String> FILTERS = Selections.names();

    private final MinutesSearch search;
    private final StoredMeetings meetings;
    private final AttendanceReports reports;
    private final ChangeFeed changes;

    ApiController(IndexConnection connection) {
        this.search = new MinutesSearch(connection);
        this.meetings = new StoredMeetings(connection);
        this.reports = new AttendanceReports(meetings);
        this.changes = new ChangeFeed(connection);
    }

    /** Meetings with the agenda items that fit. */
    @GetMapping("/items")
    String items(@RequestParam MultiValueMap<String, String> address) {
        return FoundJson.meetings(search.meetings(page(address)), true).toString();
    }

    /** Meetings, without their items. */
    @GetMapping("/meetings")
    String meetings(@RequestParam MultiValueMap<String, String> address) {
        return FoundJson.meetings(search.meetings(page(address)), false).toString();
    }

    /** Decisions by their text. */
    @GetMapping("/decisions")
    String decisions(@RequestParam MultiValueMap<String, String> address) {
        return FoundJson.decisions(search.decisions(page(address))).toString();
    }

    /** The municipalities of Sweden with the number of meetings they attended. */
    @GetMapping("/municipalities")
    String municipalities(@RequestParam MultiValueMap<String, String> address) {
        var filters = ApiAddress.selection(address, FILTERS).filters();
        var found = search.meetings(new SearchRequest("", filters, SearchRequest.Order.NEWEST, 0, 1));
        return MunicipalitiesJson.of(found.facets().of(Facet.MUNICIPALITY)).toString();
    }

    /** Everything read from one set of minutes, with the evidence. */
    @GetMapping("/meetings/{id}")
    String meeting(@PathVariable String id, @RequestParam MultiValueMap<String, String> address) {
        ApiAddress.selection(address, Set.of());
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
        return AttendanceJson.of(
                        reports.of(ApiAddress.selection(address, FILTERS).filters()))
                .toString();
    }

    /** Which meetings were written and deleted since a place in the feed. */
    @GetMapping("/changes")
    String changes(@RequestParam MultiValueMap<String, String> address) {
        ApiAddress.selection(address, Set.of(SINCE));
        String since = Objects.requireNonNullElse(address.getFirst(SINCE), ChangeFeed.BEGINNING);
        return changes.after(since, CHANGES)
                .map(ChangesJson::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE))
                .toString();
    }

    private static SearchRequest page(MultiValueMap<String, String> address) {
        var selection = ApiAddress.selection(address, SEARCH);
        if ((selection.page() + 1L) * PER_PAGE > SearchRequest.DEEPEST) {
            throw new UnusableSelectionException("search.page");
        }
        return selection.request(PER_PAGE);
    }
}
