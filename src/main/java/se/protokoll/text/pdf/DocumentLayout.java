package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/** Lays out the pages of a document: what they have in common is learnt from all, then each is written. */
final class DocumentLayout {

    /** Characters of a line from which on it is likely to be cut by the margin. */
    private static final int LONG_LINE = 50;

    private static final int ENOUGH_LINES = 5;

    private final List<ScannedPage> pages = new ArrayList<>();
    private final List<List<Segment>> segments = new ArrayList<>();
    private final Furniture furniture = new Furniture();

    void add(ScannedPage page) {
        var found = new SegmentFinder(page).segments(page.words());
        pages.add(page);
        segments.add(found);
        furniture.learn(found, page);
    }

    void write(XhtmlWriter out) throws SAXException {
        restoreSectionSigns();
        var parts = new ArrayList<Page>();
        for (int i = 0; i < pages.size(); i++) {
            parts.add(part(pages.get(i), Line.of(segments.get(i))));
        }
        float common = rightEdge(parts);
        var region = new RegionLayout(TextStyle.of(segments));
        var continued = new ContinuedTable();
        for (Page page : parts) {
            var body = page.body().stream()
                    .flatMap(line -> line.segments().stream())
                    .toList();
            var turned = TurnedHeads.of(page.scanned());
            float right = common > 0 ? common : rightEdge(body, page.scanned());
            var elements = elements(body, turned.heads(), page.scanned(), region, right);
            out.startPage();
            out.furniture("header", texts(page.header()));
            out.furniture("header", continued.repeatedHeading(elements));
            out.elements(continued.withoutRepeatedHeading(elements));
            out.furniture("footer", texts(page.footer()));
            out.furniture("footer", joined(turned.others()));
            out.endPage();
        }
    }

    private void restoreSectionSigns() {
        var restored = SectionSigns.restored(pages, segments);
        for (int i = 0; i < restored.size(); i++) {
            if (!restored.get(i).equals(pages.get(i))) {
                pages.set(i, restored.get(i));
                segments.set(
                        i, new SegmentFinder(pages.get(i)).segments(pages.get(i).words()));
            }
        }
    }

    private static List<Element> elements(
            List<Segment> body, List<Segment> heads, ScannedPage page, RegionLayout region, float right) {
        if (!heads.isEmpty()) {
            // only tables take them, wherever they come
            return region.elements(Stream.concat(body.stream(), heads.stream()).toList(), page.rules(), right);
        }
        var words = body.stream().flatMap(segment -> segment.words().stream()).toList();
        var parts = PageColumns.of(words, page);
        long inColumns = parts.stream()
                .filter(PageColumns.Part::isColumn)
                .mapToInt(part -> part.words().size())
                .sum();
        if (parts.size() == 1 || ParallelColumns.words(body, page) > inColumns) {
            return region.elements(body, page.rules(), right);
        }
        var elements = new ArrayList<Element>();
        for (PageColumns.Part part : parts) {
            var segments = new SegmentFinder(page, part.isColumn()).segments(part.words());
            var rules = part.isColumn() ? List.<Rule>of() : page.rules();
            elements.addAll(region.elements(segments, rules, part.isColumn() ? part.right() : right));
        }
        return elements;
    }

    private Page part(ScannedPage page, List<Line> lines) {
        var header = furniture.header(lines, page);
        var rest = lines.subList(header.size(), lines.size());
        var footer = furniture.footer(rest, page);
        return new Page(page, header, rest.subList(0, rest.size() - footer.size()), footer);
    }

    /** Where running text ends on the right: where most of its long lines do. */
    private static float rightEdge(List<Page> pages) {
        var edges = new ArrayList<Float>();
        for (Page page : pages) {
            for (Line line : page.body()) {
                if (line.isSingle() && line.text().length() >= LONG_LINE) {
                    edges.add(line.first().right());
                }
            }
        }
        edges.sort(null);
        return edges.size() < ENOUGH_LINES ? 0 : edges.get((int) (edges.size() * 0.97));
    }

    /** Where there is little running text, lines end where the longest does, or with a margin like the left one. */
    private static float rightEdge(List<Segment> body, ScannedPage page) {
        float left = page.width();
        float right = 0;
        for (Segment segment : body) {
            left = Math.min(left, segment.left());
            right = Math.max(right, segment.right());
        }
        return Math.max(right, page.width() - Math.max(left, 36) * 1.3f);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static List<String> joined(List<Word> words) {
        return words.isEmpty()
                ? List.of()
                : List.of(String.join(" ", words.stream().map(Word::text).toList()));
    }

    /** A page with what is repeated set apart. */
    private record Page(ScannedPage scanned, List<Line> header, List<Line> body, List<Line> footer) {}
}
