package se.protokoll.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.protokoll.report.ReportFormat;
import se.protokoll.report.ReportOutput;
import se.protokoll.web.RegisterReports.Name;

/** The reports as pages, and as files in every form. */
@Controller
class ReportController {

    private final RegisterReports reports;
    private final MessageSource messages;

    ReportController(RegisterReports reports, MessageSource messages) {
        this.reports = reports;
        this.messages = messages;
    }

    /** Which reports there are. */
    @GetMapping("/reports")
    ModelAndView overview() {
        return new ModelAndView("reports").addObject("names", Name.values());
    }

    /** A report to read; the matrix has a page of its own. */
    @GetMapping("/reports/{name:[a-z]+}")
    ModelAndView report(@PathVariable String name, @RequestParam MultiValueMap<String, String> address, Locale locale) {
        var report = known(name);
        if (report == Name.ATTENDANCE) {
            return new ModelAndView("redirect:/attendance");
        }
        var page = new ModelAndView("report")
                .addObject("name", report.address())
                .addObject("narrowed", report.ofMeetings());
        try {
            var selection = Selections.of(address);
            page.addObject("selection", selection);
            page.addObject(
                    "report",
                    ReportView.of(
                            report,
                            reports.table(report, selection.filters()),
                            messages.getMessage("plot.others", null, locale)));
            page.addObject("files", ReportFiles.of(report, selection));
        } catch (UnusableSelectionException e) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            page.addObject("selection", Selections.none());
            page.addObject("problem", e.sentence(messages, locale));
        }
        return page;
    }

    /** The same as a file. */
    @GetMapping("/reports/{name:[a-z]+}.{extension:[a-z]+}")
    void file(
            @PathVariable String name,
            @PathVariable String extension,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletResponse response)
            throws IOException {
        var report = known(name);
        var format = Arrays.stream(ReportFormat.values())
                .filter(known -> known.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var table = reports.table(report, Selections.of(address).filters());
        Attachment.of(response, format.mediaType(), report.address() + "." + format.extension());
        ReportOutput.write(table, format, response.getOutputStream());
    }

    private static Name known(String name) {
        return Name.of(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
