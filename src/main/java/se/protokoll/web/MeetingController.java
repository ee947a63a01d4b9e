package se.protokoll.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.protokoll.index.MeetingReader;

/** The page of one meeting: the register card beside the source. */
@Controller
class MeetingController {

    private final MeetingReader meetings;
    private final CorrectionDesk desk;
    private final MessageSource messages;

    MeetingController(MeetingReader meetings, CorrectionDesk desk, MessageSource messages) {
        this.meetings = meetings;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}")
    ModelAndView meeting(@PathVariable String id, CsrfToken csrf, Locale locale) {
        // The form comes late on the page, when it is too late to send the cookie that belongs to its token.
        csrf.getToken();
        var meeting = meetings.meeting(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("meeting")
                .addObject("fields", desk.fields())
                .addObject(
                        "meeting",
                        MeetingViews.of(meeting, page -> messages.getMessage("page", new Object[] {page}, locale)));
    }
}
