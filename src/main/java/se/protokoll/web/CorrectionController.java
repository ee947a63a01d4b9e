package se.protokoll.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The form on a meeting's page. */
@Controller
class CorrectionController {

    private final CorrectionDesk desk;

    CorrectionController(CorrectionDesk desk) {
        this.desk = desk;
    }

    /** Takes what was filled in and shows the meeting again. */
    @PostMapping("/meetings/{id}/corrections")
    String correct(
            @PathVariable String id,
            @RequestParam String field,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String note) {
        desk.take(id, field, person, value, note);
        return "redirect:"
                + UriComponentsBuilder.fromPath("/meetings/{id}").encode().buildAndExpand(id);
    }
}
