package se.protokoll.extract;

import java.util.List;
import java.util.regex.Pattern;

/** What a collection of documents on the web puts around a document's text: title, download buttons, "Transkript". */
final class WebPageFrame {

    private static final Pattern TRANSCRIPT = Pattern.compile("Transkript|Transcript|Transkription");

    /** The heading stands within the first lines of the page. */
    private static final int REACH = 25;

    private WebPageFrame() {}

    /** The lines of the document itself; all lines where there is no frame. */
    static List<Line> inside(Layout layout) {
        var lines = layout.lines();
        for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
            if (TRANSCRIPT.matcher(layout.text(lines.get(i))).matches()) {
                return lines.subList(i + 1, lines.size());
            }
        }
        return lines;
    }

    /** Whether the document came out of such a frame. */
    static boolean isAround(Layout layout) {
        return inside(layout).size() < layout.lines().size();
    }
}
