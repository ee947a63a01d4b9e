package se.protokoll.extract.agenda;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;

/**
 * Finds the title of an item that stands below its number: behind case numbers, page furniture and notes in the margin.
 */
final class TitleBelow {

    private static final int LINES_TO_TITLE = 5;

    /** Without a number the head of a column, and no title of the number over it. */
    private static final String SIGN = "§";

    /** To whom the decision is sent, which the margin below the number says beside the title: "Exp: Ekonom". */
    private static final Pattern SENT_TO = Pattern.compile(
            "(?:exp(?:\\.|edier\\p{L}{2,3})?|delges|skickas|sänds|(?:protokolls)?utdrag|kopi(?:a|or))"
                    + "(?: till)?(?:\\s*:|(?<= till) ).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Layout layout;
    private final List<Line> lines;
    private final ItemTitle titles;
    private final SectionMarks sections;
    private final EarlierSections earlier;

    TitleBelow(Layout layout, List<Line> lines, ItemTitle titles, SectionMarks sections) {
        this.layout = layout;
        this.lines = lines;
        this.titles = titles;
        this.sections = sections;
        this.earlier = new EarlierSections(layout, lines);
    }

    /** The title below the number on a line; empty where none is near. */
    int[] span(int index) {
        int first = behindNote(index + 1);
        for (int i = first; i < Math.min(lines.size(), first + LINES_TO_TITLE); i++) {
            var line = lines.get(i);
            String text = layout.text(line).strip();
            if (text.equals(SIGN) || (sections.at(text) != null && !earlier.isBelow(index, i))) {
                break;
            }
            // In a list of contents "Personärende" stands as often as a page's head does.
            boolean together =
                    i == index + 1 && line.block() == lines.get(index).block();
            if ((!layout.furniture().get(i) || together) && !ItemTitle.isNumber(text)) {
                var span = titles.span(line.start(), titles.limit(line, line.start()));
                if (span[0] < span[1]) {
                    return span;
                }
            }
        }
        return new int[] {0, 0};
    }

    /** Where the lines go on behind a note, which is all of its paragraph if it opens one. */
    private int behindNote(int index) {
        if (index >= lines.size()
                || !SENT_TO.matcher(layout.text(lines.get(index)).strip()).matches()) {
            return index;
        }
        int block = lines.get(index).block();
        int behind = index + 1;
        while (lines.get(index - 1).block() != block
                && behind < lines.size()
                && lines.get(behind).block() == block) {
            behind++;
        }
        return behind;
    }
}
