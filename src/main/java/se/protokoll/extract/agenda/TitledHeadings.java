package se.protokoll.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.agenda.ItemHeading.Style;
import se.protokoll.extract.head.FlatTitle;

/** Finds how far the titles of items go in text that has lost its line breaks. */
final class TitledHeadings {

    private final String text;
    private final int end;

    /** @param end one past the last character of the text */
    TitledHeadings(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The headings with the ends of their titles, and those of a list whose numbers were lost. */
    List<ItemHeading> of(List<ItemHeading> headings) {
        var all = new ArrayList<ItemHeading>();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            int limit = i + 1 < headings.size() ? headings.get(i + 1).start() : end;
            int newline = text.indexOf('\n', heading.titleStart());
            limit = newline < 0 ? limit : Math.min(limit, newline);
            boolean listed = isListed(headings, i) && (isListed(headings, i - 1) || isListed(headings, i + 1));
            int lost = listed ? headings.get(i + 1).value() - heading.value() - 1 : 0;
            int titleEnd = listed && lost == 0
                    ? ListedTitle.end(text, heading.titleStart(), limit)
                    : RunInTitle.inFlatText(text, heading.titleStart(), limit);
            all.add(new ItemHeading(
                    heading.style(),
                    heading.number(),
                    heading.value(),
                    heading.suffix(),
                    heading.start(),
                    heading.titleStart(),
                    titleEnd,
                    false));
            addUnnumbered(titleEnd, limit, lost, all);
        }
        return all;
    }

    /** Whether nothing but a title stands between this number and the next. */
    private boolean isListed(List<ItemHeading> headings, int index) {
        return index >= 0
                && index + 1 < headings.size()
                && headings.get(index + 1).suffix() == 0
                && ListedTitle.is(
                        text,
                        headings.get(index).titleStart(),
                        headings.get(index + 1).start());
    }

    /** The titles of a list whose numbers were lost. */
    private void addUnnumbered(int from, int limit, int lost, List<ItemHeading> all) {
        int start = from;
        for (int i = 0; i < lost; i++) {
            while (start < limit && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            int titleEnd = FlatTitle.end(text, start, limit);
            if (titleEnd <= start || !Character.isUpperCase(text.charAt(start))) {
                return;
            }
            all.add(new ItemHeading(Style.BARE, null, 0, 0, start, start, titleEnd, false));
            start = titleEnd;
        }
    }
}
