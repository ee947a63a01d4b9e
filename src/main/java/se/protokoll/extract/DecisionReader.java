package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.language.SwedishSentences;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Decision;

/** Finds what the body decided, item by item. */
final class DecisionReader {

    private final SentenceSplitter splitter;
    private final PassageReader passages;
    private final BodyWords body;

    /** @param body the body that met, as the document names it; null where it does not */
    DecisionReader(SwedishSentences sentences, Layout layout, @Nullable String body) {
        this.splitter = new SentenceSplitter(sentences);
        this.passages = new PassageReader(layout);
        this.body = new BodyWords(body);
    }

    /**
     * The decisions in the order of the text.
     *
     * @param items the items; where there are none, all of the text is read
     * @param end one past the last character of the text
     */
    List<Decision> decisions(List<AgendaItem> items, int end) {
        var decisions = new ArrayList<Decision>();
        for (var item : items) {
            decisions.addAll(
                    read(item.number(), item.evidence().page(), item.evidence().end(), item.textEnd()));
        }
        return items.isEmpty() ? read(null, null, 0, end) : decisions;
    }

    private List<Decision> read(@Nullable String number, @Nullable Integer page, int from, int to) {
        return new ItemDecisions(splitter, number, page, body, passages.isFlat()).read(passages.between(from, to));
    }
}
