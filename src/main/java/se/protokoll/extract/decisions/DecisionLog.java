package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.decisions.Passage.Opening;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.MinutesTable;
import se.protokoll.extract.layout.MinutesTable.Column;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Proceedings;

/** Reads a table apart from the items that says what was decided in which of them: "Nr | Punkt | Beslut". */
final class DecisionLog {

    private final SentenceSplitter splitter;
    private final Layout layout;

    DecisionLog(SentenceSplitter splitter, Layout layout) {
        this.splitter = splitter;
        this.layout = layout;
    }

    /** The decisions in the order of the rows, each with the number of its item where one of the items has it. */
    List<Decision> decisions(MinutesTable table, List<AgendaItem> items) {
        var decisions = new ArrayList<Decision>();
        for (var row : table.rows()) {
            String number = table.cells(row, Column.ITEM).stream()
                    .findFirst()
                    .map(layout::text)
                    .map(MinutesTable::number)
                    .filter(printed -> items.stream().anyMatch(item -> printed.equals(item.number())))
                    .orElse(null);
            for (var cell : table.cells(row, Column.DECISION)) {
                var span = new Passage.Span(cell.start(), cell.end());
                var passage = Passage.of(layout.document().text(), List.of(span), Opening.PARAGRAPH);
                splitter.sentences(passage).forEach(sentence -> decisions.add(decision(sentence, number, row.page())));
            }
        }
        return decisions;
    }

    private static Decision decision(Passage sentence, @Nullable String number, @Nullable Integer page) {
        String text = sentence.text();
        return new Decision(
                number,
                text,
                DecisionKinds.of(text),
                Proceedings.NONE,
                new Evidence(sentence.start(0), sentence.end(text.length()), page, "decision-heading", 0.85));
    }
}
