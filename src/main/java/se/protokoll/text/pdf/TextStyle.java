package se.protokoll.text.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is usual in a document, against which its headings stand out.
 *
 * @param size font size of most of its text
 * @param bold whether most of its text is bold, so that bold says nothing
 */
record TextStyle(float size, boolean bold) {

    private static final float LARGER = 1.12f;

    /** Longest heading in characters; what is longer is emphasised text. */
    private static final int LONGEST_HEADING = 200;

    static TextStyle of(Collection<List<Segment>> pages) {
        Map<Integer, Integer> bySize = new HashMap<>();
        int all = 0;
        int heavy = 0;
        for (List<Segment> segments : pages) {
            for (Segment segment : segments) {
                int length = segment.text().length();
                bySize.merge(Math.round(segment.size() * 2), length, Integer::sum);
                all += length;
                heavy += segment.bold() ? length : 0;
            }
        }
        int usual = bySize.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(20);
        return new TextStyle(usual / 2f, heavy > all / 2);
    }

    /** The level that lines of this size and weight have as a heading, 1 to 6; 0 for plain text. */
    int headingLevel(float lineSize, boolean lineBold, int characters) {
        if (characters > LONGEST_HEADING) {
            return 0;
        }
        if (lineSize > LARGER * size) {
            return lineSize > 1.5f * size ? 1 : lineSize > 1.25f * size ? 2 : 3;
        }
        return lineBold && !bold && lineSize > 0.85f * size ? 6 : 0;
    }
}
