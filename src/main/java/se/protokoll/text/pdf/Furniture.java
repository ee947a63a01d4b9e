package se.protokoll.text.pdf;

import java.util.ArrayList;
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

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(sida|sid|sidan|sidnr|blad|page|s\\.)?\\s*[-–]?\\s*\\d{1,4}\\s*[-–]?"
                    + "(\\s*(\\(\\s*\\d{1,4}\\s*\\)|/\\s*\\d{1,4}|av\\s*\\d{1,4}|\\(\\d{1,4}))?");

    private final Map<String, Integer> seen = new HashMap<>();
    private int pages;

    /** Takes note of what a page has at its edges. */
    void learn(List<Segment> segments, float height) {
        pages++;
        segments.stream()
                .filter(segment -> isAtEdge(segment, height))
                .flatMap(segment -> places(segment).stream())
                .distinct()
                .forEach(place -> seen.merge(place, 1, Integer::sum));
    }

    /** The lines at the upper edge that are repeated, from the edge down. */
    List<Line> header(List<Line> lines, float height) {
        var header = new ArrayList<Line>();
        int last = 0;
        for (int i = 0; i < lines.size() && lines.get(i).baseline() < height * HEADER; i++) {
            if (!lines.get(i).segments().stream().allMatch(this::isRepeated)) {
                break;
            }
            last = i + 1;
        }
        header.addAll(lines.subList(0, last));
        return header;
    }

    /** The lines at the lower edge that are repeated, from above to the edge. */
    List<Line> footer(List<Line> lines, float height) {
        int first = lines.size();
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).baseline() > height * FOOTER; i--) {
            if (!lines.get(i).segments().stream().allMatch(this::isRepeated)) {
                break;
            }
            first = i;
        }
        return List.copyOf(lines.subList(first, lines.size()));
    }

    private boolean isRepeated(Segment segment) {
        int needed = Math.max(2, Math.min(pages / 3, 10));
        return places(segment).stream().anyMatch(place -> seen.getOrDefault(place, 0) >= needed);
    }

    private static boolean isAtEdge(Segment segment, float height) {
        return segment.baseline() < height * HEADER || segment.baseline() > height * FOOTER;
    }

    /** Two overlapping grids of heights, so that no line falls just between two. */
    private static List<String> places(Segment segment) {
        String key = PAGE_NUMBER.matcher(segment.text()).matches() ? "#" : segment.text();
        int height = Math.round(segment.baseline());
        return List.of(key + "@" + height / SAME_HEIGHT, key + "@+" + (height + SAME_HEIGHT / 2) / SAME_HEIGHT);
    }
}
