package se.protokoll.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.protokoll.index.StoredMeetings;

/** The page of one meeting: the register card beside the source. */
@Controller
class MeetingController {

    private final StoredMeetings meetings;
    private final SourceFiles files;
    private final PageViews pages;
    private final CorrectionDesk desk;
    private final MessageSource messages;

    MeetingController(
            StoredMeetings meetings, SourceFiles files, PageViews pages, CorrectionDesk desk, MessageSource messages) {
        this.meetings = meetings;
        this.files = files;
        this.pages = pages;
        this.desk = desk;
        this.messages = messages;
    }

    /**
     * The card beside the text, or beside a page as a picture.
     *
     * @param page number of the page, from 1; null for the text
     * @param fact anchor of the fact to point at on it; null for none
     */
    @GetMapping("/meetings/{id}")
    ModelAndView meeting(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable String fact,
            CsrfToken csrf,
            Locale locale) {
        // The form comes late on the page, when it is too late to send the cookie that belongs to its token.
        csrf.getToken();
        var meeting = meetings.meeting(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (page != null && (page < 1 || page > meeting.row().pages())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var links = new FactLinks(id, page != null);
        boolean pictured = files.hasPages(meeting.row());
        var view = MeetingViews.of(
                meeting,
                number -> messages.getMessage("page", new Object[] {number}, locale),
                pictured ? links::page : null);
        return new ModelAndView("meeting")
                .addObject("fields", desk.fields())
                .addObject("meeting", view)
                .addObject("links", links)
                .addObject("pictured", pictured)
                .addObject("whole", files.canBeHadWhole(meeting.row()))
                .addObject("shown", page == null ? null : pages.of(meeting, view, page, fact));
    }
}
