package se.protokoll.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.protokoll.index.MinutesSearch;
import se.protokoll.index.SearchRequest;

/** The search page. */
@Controller
class SearchController {

    private static final int PER_PAGE = 10;

    private final MinutesSearch search;
    private final MessageSource messages;

    SearchController(MinutesSearch search, MessageSource messages) {
        this.search = search;
        this.messages = messages;
    }

    /**
     * The page, or for htmx only what changes on it. When htmx restores a page from the browser's history it needs the
     * whole of it.
     */
    @GetMapping("/")
    ModelAndView search(
            @RequestParam MultiValueMap<String, String> address,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restoring,
            Locale locale) {
        var page = new ModelAndView(htmx && !restoring ? "search :: search" : "search");
        page.addObject("longest", Selection.LONGEST_QUERY);
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
        var request = new SearchRequest(
                selection.q(), selection.filters(), SearchRequest.Order.RELEVANCE, selection.page(), PER_PAGE);
        return FoundViews.of(search.meetings(request), selection, messages, locale);
    }
}
