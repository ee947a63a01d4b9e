package se.protokoll.extract.attendance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.ColumnHeads;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;
import se.protokoll.registry.DateMatch;
import se.protokoll.registry.SwedishDates;

/** Attendance of several meetings in one table: a column for each, headed by its day. */
final class MeetingColumns {

    /** "26.9": anywhere else it may as well be a number of another kind. */
    private static final Pattern DOTTED =
            Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})(?:[-/.](?:\\d\\d){1,2})?");

    /** "190926" */
    private static final Pattern SIX_FIGURES = Pattern.compile("\\d\\d(?<month>\\d\\d)(?<day>\\d\\d)");

    /** So many days head columns; one may be the day of the meeting. */
    private static final int FEWEST = 2;

    /** What heads the column that is left. */
    private static final Word PRESENCE = new Word("Närvaro");

    private MeetingColumns() {}

    /**
     * The list without the columns of other meetings.
     *
     * @param day of this one; where it is null, or heads no column or several, the list is left as it is
     */
    static List<Token> chosen(List<Token> list, @Nullable LocalDate day) {
        int rows = 1;
        while (rows < list.size() && !list.get(rows).beginsLine()) {
            rows++;
        }
        if (day == null || rows >= list.size()) {
            return list;
        }
        var heads = ColumnHeads.of(list.subList(0, rows));
        var days = heads.words().stream().map(words -> day(Token.phrase(words))).toList();
        long others = days.stream().filter(Objects::nonNull).count();
        var own = MonthDay.from(day);
        if (others < FEWEST || days.stream().filter(own::equals).count() != 1) {
            return list;
        }
        var chosen = new ArrayList<Token>(list.size());
        for (Token token : list) {
            int column = heads.nearest(token);
            boolean head = heads.words().get(column).contains(token);
            if (days.get(column) == null || (own.equals(days.get(column)) && !head)) {
                chosen.add(token);
            } else if (own.equals(days.get(column))
                    && token.equals(heads.words().get(column).getFirst())) {
                chosen.add(token.withWord(PRESENCE));
            }
        }
        return chosen;
    }

    private static @Nullable MonthDay day(String written) {
        for (var pattern : List.of(DOTTED, SIX_FIGURES)) {
            var matcher = pattern.matcher(written);
            if (matcher.matches()) {
                return monthDay(Integer.parseInt(matcher.group("month")), Integer.parseInt(matcher.group("day")));
            }
        }
        return SwedishDates.parse(written).map(DateMatch::monthDay).orElse(null);
    }

    private static @Nullable MonthDay monthDay(int month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
