package se.protokoll.extract.cover;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.layout.Layout;

/** The attendance list behind the items where it has a title: who is listed within an item was elected to something. */
final class AppendedList {

    private static final Pattern TITLE = Pattern.compile(
            "(?:bilaga(?: \\d+)?[:.,–-]? ?)?(?:närvaro|deltagar)(?:- och \\p{L}{4,12})?(?:lista|förteckning)"
                    + "(?!\\p{L})[^.]{0,60}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AppendedList() {}

    /**
     * The lists from the last such title on; all of them where there is none.
     *
     * @param items index of the line at which the items begin
     */
    static List<CoverField> of(Layout layout, int items, List<CoverField> lists) {
        for (int i = layout.lines().size() - 1; i >= items; i--) {
            var line = layout.lines().get(i);
            if (TITLE.matcher(layout.text(line)).matches()) {
                var appended = lists.stream()
                        .filter(list -> list.start() >= line.start())
                        .toList();
                return appended.isEmpty() ? lists : appended;
            }
        }
        return lists;
    }
}
