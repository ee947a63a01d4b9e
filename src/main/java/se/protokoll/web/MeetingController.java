package se.protokoll.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
    private final MessageSource messages;

    MeetingController(MeetingReader meetings, MessageSource messages) {
        this.meetings = meetings;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}")
    ModelAndView meeting(@PathVariable String id, Locale locale) {
        var meeting = meetings.meeting(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("meeting")
                .addObject(
                        "meeting",
                        MeetingViews.of(meeting, page -> messages.getMessage("page", new Object[] {page}, locale)));
    }
}
