package se.protokoll.web;

import org.springframework.web.util.HtmlUtils;
import se.protokoll.index.Highlight;

/** Turns text with marked hits into HTML: everything is escaped first, then the marks become elements. */
final class HighlightedHtml {

    private HighlightedHtml() {}

    /** The text, safe to put into a page as it is. */
    static String of(String marked) {
        return HtmlUtils.htmlEscape(marked, "UTF-8")
                .replace(Highlight.START, "<mark>")
                .replace(Highlight.END, "</mark>");
    }
}
