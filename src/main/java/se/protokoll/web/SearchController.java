package se.protokoll.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.protokoll.index.MeantWords;
import se.protokoll.index.MinutesSearch;
import se.protokoll.index.SearchExport;
import se.protokoll.index.SearchRequest;

/** The search page. */
@Controller
class SearchController {

    private static final int PER_PAGE = 10;

    private final MinutesSearch search;
    private final MeantWords spelling;
    private final SearchExport export;
    private final MessageSource messages;

    SearchController(MinutesSearch search, MeantWords spelling, SearchExport export, MessageSource messages) {
        this.search = search;
        this.spelling = spelling;
        this.export = export;
        this.messages = messages;
    }

    /**
     * The page, or for htmx only what changes on it, and its title. When htmx restores a page from the browser's history it needs the
     * whole of it.
     */
    @GetMapping("/")
    ModelAndView search(
            @RequestParam MultiValueMap<String, String> address,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restoring,
            Locale locale) {
        var page = new ModelAndView(htmx && !restoring ? "search :: swapped" : "search");
        page.addObject("longest", SearchRequest.LONGEST_WORDS);
        try {
            var selection = Selections.of(address);
            page.addObject("selection", selection);
            page.addObject("found", find(selection, locale));
        } catch (UnusableSelectionException e) {
            // htmx shows no answer that says it is an error, and the reader must see why.
            page.setStatus(htmx ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
            page.addObject("selection", Selections.none());
            page.addObject("problem", e.sentence(messages, locale));
        }
        return page;
    }

    private FoundView find(Selection selection, Locale locale) {
        if ((selection.page() + 1L) * PER_PAGE > SearchRequest.DEEPEST) {
            throw new UnusableSelectionException("search.page");
        }
        var found = search.meetings(selection.request(PER_PAGE));
        if (found.hits().isEmpty() && found.total() > 0) {
            throw new UnusableSelectionException("search.page");
        }
        var meant =
                found.total() == 0 ? spelling.meant(selection.request(PER_PAGE)).orElse(null) : null;
        return FoundViews.of(found, meant, selection, messages, locale);
    }

    /** All that the search finds, however many pages that is, for a spreadsheet. */
    @GetMapping("/search.csv")
    void csv(@RequestParam MultiValueMap<String, String> address, HttpServletResponse response) throws IOException {
        var request = Selections.of(address).onPage(0).request(PER_PAGE);
        LongAnswer.send(
                response,
                () -> Attachment.csv(response, "traffar.csv"),
                out -> FoundCsv.write(reader -> export.forEach(request, reader), out));
    }
}
