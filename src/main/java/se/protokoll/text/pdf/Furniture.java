package se.protokoll.text.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Page headers and footers: lines at the upper and lower edge that come back on other pages at the same height, with
 * nothing else between them and the edge. The page's number may differ, other figures may not: "§ 54" and "§ 55" at the
 * top of two pages are text.
 */
final class Furniture {

    /** Shares of the page's height within which headers and footers stand. */
    private static final float HEADER = 0.22f;

    private static final float FOOTER = 0.84f;

    /** Difference of height in points within which lines on different pages are at the same place. */
    private static final int SAME_HEIGHT = 4;

    /** The same for scanned sheets, which do not lie in the scanner alike. */
    private static final int SAME_HEIGHT_SCANNED = 14;

    /** Characters of a scanned line up to which it may be a smudge at the sheet's edge. */
    private static final int SMUDGE = 3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)(sida|sid|sidan|sidnr|blad|page|s\\.)?\\s*[-–]?\\s*\\d{1,4}\\s*[-–]?"
                    + "(\\s*(\\(\\s*\\d{1,4}\\s*\\)|/\\s*\\d{1,4}|av\\s*\\d{1,4}|\\(\\d{1,4}))?");

    /**
     * What browsers print over and under a page: the time with the page's title, and its address with the page number.
     */
    private static final Pattern PRINTED = Pattern.compile(
            "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4},? (?:kl\\. ?)?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[AP]M)?(?:\t.*)?"
                    + "|(?:https?|file)://\\S+(?:\t\\d{1,4}(?:/| av | of )\\d{1,4})?");

    /** Share of the page's height within which they do. */
    private static final float PRINTED_EDGE = 0.05f;

    private final Map<String, Integer> seen = new HashMap<>();
    private int pages;

    /** Takes note of what a page has at its edges. */
    void learn(List<Segment> segments, ScannedPage page) {
        pages++;
        segments.stream()
                .filter(segment -> isAtEdge(segment, page.height()))
                .flatMap(segment -> places(segment, page).stream())
                .distinct()
                .forEach(place -> seen.merge(place, 1, Integer::sum));
    }

    /** The lines at the upper edge that are repeated, from the edge down. */
    List<Line> header(List<Line> lines, ScannedPage page) {
        int last = 0;
        var tables = GridFinder.outermost(page.rules());
        for (int i = 0; i < lines.size() && lines.get(i).baseline() < page.height() * HEADER; i++) {
            if (isHeading(lines.get(i), tables, page)) {
                break;
            }
            if (isRepeated(lines.get(i), page) || isPrinted(lines.get(i), page)) {
                last = i + 1;
            } else if (!isSmudge(lines.get(i), page)) {
                break;
            }
        }
        return List.copyOf(lines.subList(0, last));
    }

    /** The lines at the lower edge that are repeated, from above to the edge. */
    List<Line> footer(List<Line> lines, ScannedPage page) {
        int first = lines.size();
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).baseline() > page.height() * FOOTER; i--) {
            if (isRepeated(lines.get(i), page) || isPrinted(lines.get(i), page)) {
                first = i;
            } else if (!isSmudge(lines.get(i), page)) {
                break;
            }
        }
        return List.copyOf(lines.subList(first, lines.size()));
    }

    private boolean isRepeated(Line line, ScannedPage page) {
        int needed = Math.max(2, Math.min(pages / 3, 10));
        return line.segments().stream()
                .allMatch(segment ->
                        places(segment, page).stream().anyMatch(place -> seen.getOrDefault(place, 0) >= needed));
    }

    private static boolean isPrinted(Line line, ScannedPage page) {
        boolean atEdge =
                line.baseline() < page.height() * PRINTED_EDGE || line.baseline() > page.height() * (1 - PRINTED_EDGE);
        return atEdge && PRINTED.matcher(line.text()).matches();
    }

    /** The first row of a table that takes up more than the header may be repeated on every page, but is text. */
    private static boolean isHeading(Line line, List<Grid> tables, ScannedPage page) {
        for (Grid table : tables) {
            if (table.contains(line.first()) && table.bottom() > page.height() * HEADER) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmudge(Line line, ScannedPage page) {
        return page.isScan() && line.text().length() <= SMUDGE;
    }

    private static boolean isAtEdge(Segment segment, float height) {
        return segment.baseline() < height * HEADER || segment.baseline() > height * FOOTER;
    }

    /** Two overlapping grids of heights, so that no line falls just between two. */
    private static List<String> places(Segment segment, ScannedPage page) {
        String key = PAGE_NUMBER.matcher(segment.text()).matches() ? "#" : segment.text();
        int height = Math.round(segment.baseline());
        int same = page.isScan() ? SAME_HEIGHT_SCANNED : SAME_HEIGHT;
        return List.of(key + "@" + height / same, key + "@+" + (height + same / 2) / same);
    }
}
