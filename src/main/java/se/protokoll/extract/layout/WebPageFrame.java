package se.protokoll.extract.layout;

import java.util.List;
import java.util.Set;
import se.protokoll.text.SourceDocument;

/**
 * What a collection of documents on the web puts around a document's text: title, download buttons, "Transkript", and
 * below it pieces of other documents.
 */
final class WebPageFrame {

    private static final Set<String> TRANSCRIPT =
            Set.of("Transkript", "Transcript", "TRANSCRIPT", "Transkription", "Full text");

    private static final Set<String> OTHERS =
            Set.of("Related documents", "Relevanta dokument", "Relaterade dokument", "Liknande dokument");

    private static final String REFERENCES = "References";

    /** The heading stands within the first lines of the page. */
    private static final int REACH = 40;

    private WebPageFrame() {}

    /** The lines of the document itself; all lines where there is no frame. */
    static List<Line> inside(SourceDocument document, List<Line> lines) {
        for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
            if (TRANSCRIPT.contains(text(document, lines.get(i)))) {
                return lines.subList(i + 1, end(document, lines, i + 1));
            }
        }
        return lines;
    }

    private static int end(SourceDocument document, List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (OTHERS.contains(text(document, lines.get(i)))) {
                return i > from && REFERENCES.equals(text(document, lines.get(i - 1))) ? i - 1 : i;
            }
        }
        return lines.size();
    }

    private static String text(SourceDocument document, Line line) {
        return document.text().substring(line.start(), line.end());
    }
}
