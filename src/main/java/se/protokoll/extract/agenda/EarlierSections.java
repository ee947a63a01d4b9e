package se.protokoll.extract.agenda;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;

/**
 * The sections under which a matter was dealt with before, right below the number that it has today: "Ks § 12", and under
 * it "Au § 40" and "Ks § 3".
 */
final class EarlierSections {

    private static final Pattern SECTION = Pattern.compile("(\\p{L}{1,5}(?:-\\p{L}{1,5})?)\\s?§\\s?(\\d{1,4})");

    private final Layout layout;
    private final List<Line> lines;

    EarlierSections(Layout layout, List<Line> lines) {
        this.layout = layout;
        this.lines = lines;
    }

    /**
     * Whether a line names nothing but such a section.
     *
     * @param heading the line with today's number
     * @param line one of those below it
     */
    boolean isBelow(int heading, int line) {
        String text = layout.text(lines.get(line)).strip();
        var below = SECTION.matcher(text);
        var above = SECTION.matcher(layout.text(lines.get(heading)).strip());
        return ItemTitle.isCaseNumber(text)
                && below.lookingAt()
                && above.lookingAt()
                && !layout.isBlankBetween(lines.get(line - 1), lines.get(line))
                && (!below.group(1).equals(above.group(1))
                        || Integer.parseInt(below.group(2)) < Integer.parseInt(above.group(2)));
    }
}
