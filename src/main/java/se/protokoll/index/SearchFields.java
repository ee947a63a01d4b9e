package se.protokoll.index;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import se.protokoll.index.WordQueries.TextFields;

/** Which fields words are looked for in, how much each counts, and what of them is shown. */
final class SearchFields {

    /** Of items. What stands in a heading says more than what is said in passing. */
    static final TextFields ITEMS = new TextFields(
            List.of("text", "title^3", "body^2", "body_municipality.words", "names^2", "names.sounds^0.5"),
            List.of("text.words", "title.words^3", "body^2", "body_municipality.words", "names^2"));

    /** Of decisions. */
    static final TextFields DECISIONS =
            new TextFields(List.of("text", "item_title^2", "body"), List.of("text", "item_title^2", "body"));

    private static final int FRAGMENT = 160;

    private SearchFields() {}

    /**
     * Up to three passages of an item's text, its heading and the names in it, with the words found marked.
     *
     * @param words that were looked for; a field that none of them is looked for in is not analysed again
     */
    static Highlight passages(String words) {
        boolean asWritten = QueryText.of(words).asWritten();
        return Highlight.of(marks -> marks.preTags(se.protokoll.index.Highlight.START)
                .postTags(se.protokoll.index.Highlight.END)
                .fields(NamedValue.of(
                        "text",
                        HighlightField.of(field -> field.numberOfFragments(3)
                                .fragmentSize(FRAGMENT)
                                .noMatchSize(FRAGMENT)
                                .matchedFields(asWritten ? List.of("text", "text.words") : List.of("text")))))
                .fields(NamedValue.of(
                        "title",
                        HighlightField.of(field -> field.numberOfFragments(0)
                                .matchedFields(asWritten ? List.of("title", "title.words") : List.of("title")))))
                .fields(NamedValue.of(
                        "names",
                        HighlightField.of(field -> field.numberOfFragments(3)
                                .fragmentSize(FRAGMENT)
                                .matchedFields("names", "names.sounds")))));
    }

    /** The whole text of a decision. */
    static Highlight decisionText() {
        return Highlight.of(marks -> marks.preTags(se.protokoll.index.Highlight.START)
                .postTags(se.protokoll.index.Highlight.END)
                .fields(NamedValue.of("text", HighlightField.of(field -> field.numberOfFragments(0)))));
    }
}
