package se.protokoll.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells text whose line breaks were lost from text that still has them. Collections of PDFs on the web hand out each page
 * as one line; headings, labels and numbers must then be found within it.
 */
final class FlatText {

    /** No paragraph of a cover sheet is this long, so a line that is holds a page. */
    private static final int PAGE = 300;

    private static final int COVER_LABELS = 3;

    private static final Pattern LABEL = Pattern.compile(
            "Plats och tid|Beslutande|Närvarande|Övriga|Utses att justera|Justering|Underskrift|Sekreterare|Ordförande"
                    + "|Justera|Paragraf|ANSLAG|Frånvarande|Plats\\b|Tid\\b");

    private static final Pattern PAGE_NUMBER = Pattern.compile("^(\\d{1,3})\\s+(?=\\S)");

    private FlatText() {}

    /** Whether most of the document's text has lost its line breaks. */
    static boolean is(Layout layout, List<Line> lines) {
        int all = 0;
        int inPages = 0;
        boolean cover = WebPageFrame.isAround(layout);
        for (var line : lines) {
            int length = line.end() - line.start();
            all += length;
            if (length > PAGE && !line.isRow()) {
                inPages += length;
                cover |= hasCoverLabels(layout.text(line));
            }
        }
        return cover && inPages * 2 > all;
    }

    private static boolean hasCoverLabels(String line) {
        return LABEL.matcher(line)
                        .results()
                        .map(found -> found.group())
                        .distinct()
                        .count()
                >= COVER_LABELS;
    }

    /**
     * Where the text of a page begins behind the page number that such collections put before it.
     *
     * @return offset of the line's first character if there is no page number
     */
    static int afterPageNumber(Layout layout, Line line) {
        var number = PAGE_NUMBER.matcher(layout.text(line));
        return number.find() ? line.start() + number.end() : line.start();
    }
}
