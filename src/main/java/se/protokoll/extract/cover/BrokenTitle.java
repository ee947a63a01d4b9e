package se.protokoll.extract.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.Segment;

/**
 * Puts the title of older minutes together again, which is a sentence broken over several lines, often beside the
 * letterhead: "Protokoll, fört vid samman- / träde å kommunalkontoret i Tyringe / den 3 mars 1951 kl. 19."
 */
final class BrokenTitle {

    private static final Pattern BEGINS = Pattern.compile(
            "(?:fört vid sammanträde|protokoll|sammanträde|sammankomst|minnesanteckning|anteckning|möte)\\p{L}*[, ]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}.*|\\d{1,2}[ :]*\\p{Ll}.*", Pattern.DOTALL);

    private static final Pattern ENDED = Pattern.compile("(?<!\\p{Ll}\\.\\p{Ll})(?<!(?<!\\p{L})kl)[.:]$");

    /** A place or a day is still to come. */
    private static final Pattern HANGS = Pattern.compile("(?<![\\p{L}])(?:i|å|på|vid|med|hos|den|kl\\.?)$");

    private static final int MOST_LINES = 5;
    private static final int SAME_COLUMN = 4;

    private final Layout layout;

    BrokenTitle(Layout layout) {
        this.layout = layout;
    }

    /**
     * A title.
     *
     * @param text the lines joined, line-end hyphens closed up
     * @param start first character in the source
     * @param end one past the last
     */
    record Title(String text, int start, int end) {}

    /** The title that begins in a line and goes on below it; null where none does. */
    @Nullable
    Title from(List<Line> lines, int index) {
        for (var segment : lines.get(index).segments()) {
            if (BEGINS.matcher(layout.text(segment)).lookingAt()) {
                var parts = parts(lines, index, segment);
                return parts.size() < 2
                        ? null
                        : new Title(
                                joined(parts),
                                parts.getFirst().start(),
                                parts.getLast().end());
            }
        }
        return null;
    }

    private List<Segment> parts(List<Line> lines, int index, Segment first) {
        var parts = new ArrayList<Segment>();
        parts.add(first);
        for (int i = index + 1; i < Math.min(lines.size(), index + MOST_LINES); i++) {
            if (ENDED.matcher(layout.text(parts.getLast())).find()) {
                break;
            }
            var next = below(lines.get(i), first, lines.get(index).segments().getFirst());
            boolean open = HANGS.matcher(layout.text(parts.getLast())).find();
            if (next == null || !(open || GOES_ON.matcher(layout.text(next)).matches())) {
                break;
            }
            parts.add(next);
        }
        return parts;
    }

    /** What goes on below a segment: in its column, or at the margin where the first line has several segments. */
    private static @Nullable Segment below(Line line, Segment above, Segment margin) {
        return line.isRow()
                ? null
                : line.segments().stream()
                        .filter(segment -> Math.abs(segment.column() - above.column()) <= SAME_COLUMN
                                || Math.abs(segment.column() - margin.column()) <= SAME_COLUMN)
                        .findFirst()
                        .orElse(null);
    }

    private String joined(List<Segment> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            boolean hyphen = !text.isEmpty() && text.charAt(text.length() - 1) == '-';
            if (hyphen) {
                text.setLength(text.length() - 1);
            }
            text.append(text.isEmpty() || hyphen ? "" : " ").append(layout.text(part));
        }
        return text.toString();
    }
}
