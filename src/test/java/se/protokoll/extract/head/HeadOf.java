package se.protokoll.extract.head;

import java.util.List;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.agenda.AgendaReader;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassages;
import se.protokoll.extract.layout.Layout;

/** The head of a text written in a test, read as the extractor reads it. */
public final class HeadOf {

    private HeadOf() {}

    public static List<HeadPassage> text(String text) {
        return of(PlainText.layout(text));
    }

    static List<HeadPassage> of(Layout layout) {
        var agenda = new AgendaReader(layout).items();
        int start = agenda.isEmpty()
                ? layout.document().text().length()
                : agenda.getFirst().evidence().start();
        return new HeadPassages(layout).all(CoverSheet.of(layout), start);
    }
}
