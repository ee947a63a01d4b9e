package se.protokoll.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A source text as HTML in which every fact's words are an element that a link can point at. Marks that lie within each
 * other are nested; of two that overlap only in part, the later one ends where the earlier does.
 */
final class MarkedText {

    /**
     * A stretch of the text to be marked.
     *
     * @param id the element's id; letters, digits and hyphens only
     * @param start first character
     * @param end one past the last
     */
    record Mark(String id, int start, int end) {}

    /**
     * A line between two characters of the text that says on which page one is.
     *
     * @param at the character it stands before
     * @param label what it says
     * @param href where it leads; null for nowhere
     */
    record PageMark(int at, String label, @Nullable String href) {}

    /** With this one letters stay letters; without it å becomes an entity. */
    private static final String ENCODING = "UTF-8";

    private final String text;
    private final StringBuilder html = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Deque<PageMark> pages;
    private int at;

    private MarkedText(String text, List<PageMark> pages) {
        this.text = text;
        this.pages = new ArrayDeque<>(pages);
    }

    /**
     * The text with its marks, escaped and safe to put into a page as it is.
     *
     * @param marks in any order; what lies outside the text is cut off
     * @param pages by their position
     */
    static String html(String text, List<Mark> marks, List<PageMark> pages) {
        var ordered = new ArrayList<>(marks);
        ordered.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed())
                .thenComparing(Mark::id));
        var marked = new MarkedText(text, pages);
        ordered.forEach(marked::open);
        marked.closeUntil(text.length());
        marked.write(text.length());
        return marked.html.toString();
    }

    private void open(Mark mark) {
        closeUntil(mark.start());
        write(mark.start());
        int limit = open.isEmpty() ? text.length() : open.peek().end();
        var clipped = new Mark(mark.id(), at, Math.min(mark.end(), limit));
        open.push(clipped);
        html.append("<mark id=\"")
                .append(HtmlUtils.htmlEscape(mark.id(), ENCODING))
                .append("\">");
    }

    private void closeUntil(int position) {
        while (!open.isEmpty() && open.peek().end() <= position) {
            write(open.pop().end());
            html.append("</mark>");
        }
    }

    private void write(int until) {
        int end = Math.min(until, text.length());
        while (!pages.isEmpty() && pages.peek().at() <= end) {
            var page = pages.pop();
            append(Math.max(at, page.at()));
            String label = HtmlUtils.htmlEscape(page.label(), ENCODING);
            html.append("<span class=\"page-mark\">");
            if (page.href() == null) {
                html.append(label);
            } else {
                html.append("<a href=\"")
                        .append(HtmlUtils.htmlEscape(page.href(), ENCODING))
                        .append("\">")
                        .append(label)
                        .append("</a>");
            }
            html.append("</span>");
        }
        append(end);
    }

    private void append(int end) {
        if (end > at) {
            html.append(HtmlUtils.htmlEscape(text.substring(at, end), ENCODING));
            at = end;
        }
    }
}
