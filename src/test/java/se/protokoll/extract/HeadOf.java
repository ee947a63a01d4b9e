package se.protokoll.extract;

import java.util.List;

/** The head of a text written in a test, read as the extractor reads it. */
final class HeadOf {

    private HeadOf() {}

    static List<HeadPassage> text(String text) {
        var layout = PlainText.layout(text);
        var agenda = new AgendaReader(layout).items();
        int start =
                agenda.isEmpty() ? text.length() : agenda.getFirst().evidence().start();
        return new HeadPassages(layout).all(CoverSheet.of(layout), start);
    }
}
