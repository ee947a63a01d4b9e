package se.protokoll.extract.head;

import java.util.List;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.agenda.AgendaReader;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassages;

/** The head of a text written in a test, read as the extractor reads it. */
public final class HeadOf {

    private HeadOf() {}

    public static List<HeadPassage> text(String text) {
        var layout = PlainText.layout(text);
        var agenda = new AgendaReader(layout).items();
        int start =
                agenda.isEmpty() ? text.length() : agenda.getFirst().evidence().start();
        return new HeadPassages(layout).all(CoverSheet.of(layout), start);
    }
}
