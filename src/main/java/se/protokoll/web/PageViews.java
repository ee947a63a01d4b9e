package se.protokoll.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.protokoll.index.MeetingDocument;
import se.protokoll.web.SourcePages.NoPageException;

/** Lays out a page of the source with the words of facts marked. */
@Component
class PageViews {

    private final SourcePages pages;

    PageViews(SourcePages pages) {
        this.pages = pages;
    }

    /**
     * A page.
     *
     * @param number of the page, from 1
     * @param chosen anchor of the fact to point at; null for none
     */
    PageView of(MeetingDocument document, MeetingView meeting, int number, @Nullable String chosen) {
        int last = document.row().pages();
        try {
            // Words in a picture take seconds to find: that is done for those who look for them.
            var words = pages.words(document.row(), number, chosen != null);
            var places = WordPlaces.of(
                    words,
                    document.text(),
                    first(document, meeting, number),
                    Math.min(document.text().length(), end(document, meeting, number)));
            var marks = new ArrayList<PageView.PageMark>();
            for (var place : meeting.places()) {
                if (place.page() == number) {
                    var boxes = places.boxes(place.start(), place.end());
                    if (!boxes.isEmpty()) {
                        marks.add(new PageView.PageMark(place.anchor(), place.title(), boxes));
                    }
                }
            }
            // What is drawn last lies on top.
            marks.sort(Comparator.comparing(mark -> mark.anchor().equals(chosen)));
            return new PageView(number, last, null, words.width(), words.height(), marks, chosen);
        } catch (NoPageException e) {
            return PageView.without(e.why().name().toLowerCase(Locale.ROOT), number, last);
        }
    }

    /** The page's text begins behind all that is known to stand on earlier ones, but within the item that goes on. */
    private static int first(MeetingDocument document, MeetingView meeting, int page) {
        int items = document.items().stream()
                .filter(item -> item.page() != null && item.page() < page)
                .mapToInt(item -> item.start())
                .max()
                .orElse(0);
        return meeting.places().stream()
                .filter(place -> place.page() < page)
                .mapToInt(MeetingView.Place::end)
                .reduce(items, Math::max);
    }

    private static int end(MeetingDocument document, MeetingView meeting, int page) {
        int items = document.items().stream()
                .filter(item -> item.page() != null && item.page() > page)
                .mapToInt(item -> item.start())
                .min()
                .orElse(Integer.MAX_VALUE);
        return meeting.places().stream()
                .filter(place -> place.page() > page)
                .mapToInt(MeetingView.Place::start)
                .reduce(items, Math::min);
    }
}
