package se.protokoll.extract.attendance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;
import se.protokoll.registry.Months;

/** Attendance of several meetings in one table: a column for each, headed by its day. */
final class MeetingColumns {

    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?<day>\\d{1,2})[/.](?<month>\\d{1,2})(?:[-/.](?:\\d\\d){1,2})?");

    private static final Pattern WHOLE =
            Pattern.compile("(?:(?:19|20)?\\d\\d)(?<dash>-?)(?<month>\\d\\d)\\k<dash>(?<day>\\d\\d)");

    private static final Pattern NAMED =
            Pattern.compile("(?<day>\\d{1,2}) (?<month>\\p{L}{3,9}\\.?)(?: (?:19|20)\\d\\d)?");

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
        var heads = headsOf(list.subList(0, rows));
        var days = heads.stream().map(head -> day(Token.phrase(head))).toList();
        long others = days.stream().filter(Objects::nonNull).count();
        var own = MonthDay.from(day);
        if (others < FEWEST || days.stream().filter(own::equals).count() != 1) {
            return list;
        }
        var chosen = new ArrayList<Token>(list.size());
        for (Token token : list) {
            int column = nearest(heads, token);
            boolean head = heads.get(column).contains(token);
            if (days.get(column) == null || (own.equals(days.get(column)) && !head)) {
                chosen.add(token);
            } else if (own.equals(days.get(column))
                    && token.equals(heads.get(column).getFirst())) {
                chosen.add(token.withWord(PRESENCE));
            }
        }
        return chosen;
    }

    /** The words that head each column. */
    private static List<List<Token>> headsOf(List<Token> row) {
        var heads = new ArrayList<List<Token>>();
        for (int at = 0; at < row.size(); at++) {
            if (at == 0 || row.get(at).beginsSegment()) {
                heads.add(new ArrayList<>());
            }
            heads.getLast().add(row.get(at));
        }
        return heads;
    }

    private static int nearest(List<List<Token>> heads, Token token) {
        int nearest = 0;
        for (int i = 1; i < heads.size(); i++) {
            if (distance(heads.get(i), token) < distance(heads.get(nearest), token)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(List<Token> head, Token token) {
        return Math.abs(head.getFirst().column() - token.column());
    }

    private static @Nullable MonthDay day(String written) {
        var named = NAMED.matcher(written);
        if (named.matches()) {
            return Months.find(named.group("month"))
                    .map(month -> monthDay(month.getValue(), Integer.parseInt(named.group("day"))))
                    .orElse(null);
        }
        for (var pattern : List.of(DAY_AND_MONTH, WHOLE)) {
            var matcher = pattern.matcher(written);
            if (matcher.matches()) {
                return monthDay(Integer.parseInt(matcher.group("month")), Integer.parseInt(matcher.group("day")));
            }
        }
        return null;
    }

    private static @Nullable MonthDay monthDay(int month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
