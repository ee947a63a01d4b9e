package se.protokoll.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.protokoll.index.Facet;
import se.protokoll.index.FacetValue;
import se.protokoll.index.MinutesSearch;
import se.protokoll.index.SearchRequest;
import se.protokoll.index.StoredMeetings;
import se.protokoll.report.AttendanceReports;
import se.protokoll.web.RegisterReports.Name;

/** The page with the matrix of municipalities and meetings. */
@Controller
class AttendanceController {

    /** More than this is no table that anybody reads; a body or a period must be chosen. */
    private static final int MOST_MEETINGS = 1000;

    /** Meetings beside each other on a sheet of paper. */
    private static final int WIDEST = 12;

    private final AttendanceReports reports;
    private final MinutesSearch search;
    private final MessageSource messages;

    AttendanceController(StoredMeetings meetings, MinutesSearch search, MessageSource messages) {
        this.reports = new AttendanceReports(meetings);
        this.search = search;
        this.messages = messages;
    }

    @GetMapping("/attendance")
    ModelAndView attendance(@RequestParam MultiValueMap<String, String> address, Locale locale) {
        var page = new ModelAndView("attendance");
        try {
            var selection = Selections.of(address);
            var found = search.meetings(new SearchRequest("", selection.filters(), SearchRequest.Order.NEWEST, 0, 1));
            page.addObject("selection", selection);
            page.addObject("bodies", found.facets().of(Facet.BODY));
            page.addObject("chosen", label(selection, found.facets().of(Facet.BODY)));
            if (found.total() > MOST_MEETINGS) {
                page.addObject("problem", messages.getMessage("attendance.choose", null, locale));
            } else {
                page.addObject("report", reports.of(selection.filters()));
                page.addObject("widest", WIDEST);
                page.addObject("files", ReportFiles.of(Name.ATTENDANCE, selection));
            }
        } catch (UnusableSelectionException e) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            page.addObject("selection", Selections.none());
            page.addObject("bodies", List.of());
            page.addObject("problem", e.sentence(messages, locale));
        }
        return page;
    }

    private static @Nullable String label(Selection selection, List<FacetValue> bodies) {
        return selection.bodyKey().isEmpty()
                ? null
                : bodies.stream()
                        .filter(body -> selection.bodyKey().contains(body.value()))
                        .map(FacetValue::label)
                        .findFirst()
                        .orElse(selection.bodyKey().getFirst());
    }
}
