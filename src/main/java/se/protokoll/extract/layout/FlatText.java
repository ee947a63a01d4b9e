package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Tells text whose line breaks were lost from text that still has them. Collections of PDFs on the web hand out each page
 * as one line; headings, labels and numbers must then be found within it.
 */
public final class FlatText {

    /** No paragraph of a cover sheet is this long, so a line that is holds a page. */
    private static final int PAGE = 300;

    private static final int COVER_LABELS = 3;

    private static final Pattern LABEL = Pattern.compile(
            "(?=[A-ZÖ])(?:Plats och tid|Beslutande|Närvarande|Övriga|Utses att justera|Justering|Underskrift|Sekreterare"
                    + "|Ordförande|Justera|Paragraf|ANSLAG|Frånvarande|(?:Plats|Tid)(?!\\p{L}))");

    private static final Pattern PAGE_NUMBER = Pattern.compile("^(\\d{1,3})\\s+(?=\\S)");

    private static final Pattern PAGE_OF_ALL = Pattern.compile("^(\\d{1,3}) ?\\(\\d{1,3}\\)\\s");

    /** What the first page is called, behind its number. */
    private static final Pattern FIRST_PAGE =
            Pattern.compile("(?iu)\\d{1,3}\\s+\\p{L}*(?:protokoll|anteckningar)(?!\\p{L})");

    private FlatText() {}

    /** Whether most of the document's text has lost its line breaks. */
    static boolean is(Layout layout) {
        int all = 0;
        var pages = new ArrayList<Line>();
        for (var line : layout.inside()) {
            all += length(line);
            if (length(line) > PAGE && !line.isRow()) {
                pages.add(line);
            }
        }
        int inPages = pages.stream().mapToInt(FlatText::length).sum();
        return (inPages * 2 > all || (!pages.isEmpty() && isNumbered(layout)))
                && (layout.isFramed()
                        || pages.stream().anyMatch(page -> hasCoverLabels(layout.text(page)))
                        || (isNumbered(layout, PAGE_NUMBER)
                                && FIRST_PAGE
                                        .matcher(layout.text(layout.inside().getFirst()))
                                        .lookingAt()));
    }

    /** Whether each line is a page behind its number, however short some are; without a frame, behind "3 (12)". */
    private static boolean isNumbered(Layout layout) {
        return isNumbered(layout, layout.isFramed() ? PAGE_NUMBER : PAGE_OF_ALL);
    }

    private static boolean isNumbered(Layout layout, Pattern page) {
        var lines = layout.inside();
        for (int i = 0; i < lines.size(); i++) {
            var number = page.matcher(layout.text(lines.get(i)));
            if (!number.lookingAt() || Integer.parseInt(number.group(1)) != i + 1) {
                return false;
            }
        }
        return lines.size() > 1;
    }

    private static int length(Line line) {
        return line.end() - line.start();
    }

    private static boolean hasCoverLabels(String line) {
        return LABEL.matcher(line)
                        .results()
                        .map(found -> found.group())
                        .distinct()
                        .limit(COVER_LABELS)
                        .count()
                >= COVER_LABELS;
    }

    /**
     * Where the text of a page begins behind the page number that such collections put before it.
     *
     * @return offset of the line's first character if there is no page number
     */
    public static int afterPageNumber(Layout layout, Line line) {
        var number = PAGE_NUMBER.matcher(layout.text(line));
        return number.lookingAt() ? line.start() + number.end() : line.start();
    }
}
