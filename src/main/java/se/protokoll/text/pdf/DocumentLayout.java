package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/** Lays out the pages of a document: what they have in common is learnt from all, then each is written. */
final class DocumentLayout {

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
        var style = TextStyle.of(segments);
        var region = new RegionLayout(style);
        var continued = new ContinuedTable();
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            var lines = Line.of(segments.get(i));
            var header = furniture.header(lines, page);
            var footer = furniture.footer(lines.subList(header.size(), lines.size()), page);
            var body = new ArrayList<Segment>();
            lines.subList(header.size(), lines.size() - footer.size()).forEach(line -> body.addAll(line.segments()));
            var elements = region.elements(body, page.rules(), rightEdge(body, page));
            out.startPage();
            out.furniture("header", texts(header));
            out.furniture("header", continued.repeatedHeading(elements));
            out.elements(continued.withoutRepeatedHeading(elements));
            out.furniture("footer", texts(footer));
            out.furniture("footer", rotated(page));
            out.endPage();
        }
    }

    /** Lines end where the longest does, or where the right margin is as wide as the left. */
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

    private static List<String> rotated(ScannedPage page) {
        return page.rotated().isEmpty()
                ? List.of()
                : List.of(
                        String.join(" ", page.rotated().stream().map(Word::text).toList()));
    }
}
