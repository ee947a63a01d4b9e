package se.protokoll.extract.layout;

import java.util.List;
import java.util.Set;
import se.protokoll.text.SourceDocument;

/** What a collection of documents on the web puts around a document's text: title, download buttons, "Transkript". */
final class WebPageFrame {

    private static final Set<String> TRANSCRIPT =
            Set.of("Transkript", "Transcript", "TRANSCRIPT", "Transkription", "Full text");

    /** The heading stands within the first lines of the page. */
    private static final int REACH = 40;

    private WebPageFrame() {}

    /** The lines of the document itself; all lines where there is no frame. */
    static List<Line> inside(SourceDocument document, List<Line> lines) {
        for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
            var line = lines.get(i);
            if (TRANSCRIPT.contains(document.text().substring(line.start(), line.end()))) {
                return lines.subList(i + 1, lines.size());
            }
        }
        return lines;
    }
}
