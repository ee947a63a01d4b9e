package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.WordEndings;

/**
 * A list that a video meeting has written, with when everybody came and went: "Anna Ek | Hjo kommun | 10:02 | 11:18". Those who
 * were there from about its beginning to its end took part in all of it. Rooms and telephones connect as people do.
 */
final class ConnectionTimes {

    /** When somebody came and went, minutes after midnight, and the tokens that say so. */
    private record Stay(int joined, int left, List<Token> came, List<Token> went) {}

    private enum Column {
        JOINED,
        LEFT,
        DURATION
    }

    /** Minutes after the first have come, or before the last leave. */
    private static final int GRACE = 10;

    /** So many lines of the list may stand before the heading. */
    private static final int HEADING_LINES = 3;

    private static final int MINUTES = 60;

    private static final Pattern JOINED = Pattern.compile(
            "(?:(?:första )?(?:anslöt|ansluten|anslutning(?:en)?|anslutningstid|inloggad|inloggning)|kom in"
                    + "|joined|(?:first )?join(?: time)?|ankomst)");
    private static final Pattern LEFT = Pattern.compile(
            "(?:(?:sista |senaste |senast )?(?:lämnade|lämnat|lämning|lämnande|utloggad|utloggning)(?: mötet)?"
                    + "|left|(?:last )?leave(?: time)?|gick)");
    private static final Pattern DURATION =
            Pattern.compile("(?:varaktighet|tid i mötet|deltagartid|(?:in-meeting )?duration|antal minuter|minuter)");

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?");
    private static final Pattern LENGTH =
            Pattern.compile("(?:(\\d{1,2}) ?(?:h|t|tim|timmar|timme) ?)?(?:(\\d{1,3}) ?(?:m|min|minuter) ?)?"
                    + "(?:\\d{1,2} ?(?:s|sek|sekunder))?");
    private static final Set<String> UNITS = Set.of(
            "h", "t", "tim", "timmar", "timme", "m", "min", "minuter", "s", "sek", "sekunder", "am", "pm", "kl", "–");

    private static final WordEndings ROOMS = WordEndings.of("rum", "rummet", "salen", "room", "lokalen");

    /** What the meeting's program says of how somebody was let in. */
    private static final Set<String> ADMITTED =
            Set.of("extern", "external", "overifierad", "unverified", "guest", "host", "värd", "du", "me", "jag");

    private final List<Token> people = new ArrayList<>();
    private final List<List<Token>> rooms = new ArrayList<>();
    private final Map<Integer, Stay> stays = new HashMap<>();

    private ConnectionTimes() {}

    /** The times of a list; none where it has no columns of them. */
    static ConnectionTimes in(List<Token> tokens) {
        var times = new ConnectionTimes();
        List<Column> columns = null;
        int line = 0;
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && !tokens.get(to).beginsLine()) {
                to++;
            }
            var row = tokens.subList(from, to);
            if (columns == null && line++ < HEADING_LINES) {
                columns = columns(row);
                times.people.addAll(row);
            } else if (columns == null) {
                times.people.addAll(row);
            } else {
                times.read(row, columns);
            }
            from = to;
        }
        return times;
    }

    /** The list without the times. */
    List<Token> people() {
        return List.copyOf(people);
    }

    /** The cells of rows that name a room and nobody. */
    List<List<Token>> rooms() {
        return List.copyOf(rooms);
    }

    /** Notes the times of those who came late or left early. */
    void note(List<PersonDraft> drafts) {
        if (stays.isEmpty()) {
            return;
        }
        var joined = stays.values().stream().map(Stay::joined).sorted().toList();
        var left = stays.values().stream().map(Stay::left).sorted().toList();
        int begin = joined.get(joined.size() / 4) + GRACE;
        int end = left.get(left.size() - 1 - left.size() / 4) - GRACE;
        for (PersonDraft draft : drafts) {
            var stay = stays.get(draft.name().first().line());
            if (stay != null && stay.joined() > begin) {
                draft.remark().addAll(stay.came());
            }
            if (stay != null && stay.left() < end) {
                draft.remark().addAll(stay.went());
            }
        }
    }

    private static @Nullable List<Column> columns(List<Token> row) {
        var columns = new ArrayList<Column>();
        for (var cell : cells(row)) {
            String words = Token.phrase(cell).toLowerCase(Locale.ROOT);
            if (JOINED.matcher(words).matches()) {
                columns.add(Column.JOINED);
            } else if (LEFT.matcher(words).matches()) {
                columns.add(Column.LEFT);
            } else if (DURATION.matcher(words).matches()) {
                columns.add(Column.DURATION);
            }
        }
        boolean both =
                columns.contains(Column.JOINED) && (columns.contains(Column.LEFT) || columns.contains(Column.DURATION));
        return both || columns.equals(List.of(Column.DURATION)) ? columns : null;
    }

    private void read(List<Token> row, List<Column> columns) {
        var cells = cells(row);
        if (isTime(cells.getFirst())) {
            return;
        }
        var times = cells.stream().skip(1).filter(ConnectionTimes::isTime).toList();
        var stay = stay(times, columns);
        if (stay != null) {
            stays.put(row.getFirst().line(), stay);
        }
        boolean room = cells.getFirst().stream().anyMatch(token -> ROOMS.end(token.key()));
        for (var cell : cells) {
            if (room) {
                rooms.add(cell);
            } else if (!times.contains(cell)) {
                cell.stream().filter(token -> !isAdmitted(token)).forEach(people::add);
            }
        }
    }

    private static boolean isAdmitted(Token token) {
        return token.bracketed() && token.after(Separator.OPEN) && ADMITTED.contains(token.key());
    }

    private static @Nullable Stay stay(List<List<Token>> times, List<Column> columns) {
        int joined = 0;
        int left = -1;
        List<Token> came = List.of();
        List<Token> went = List.of();
        for (int i = 0; i < Math.min(times.size(), columns.size()); i++) {
            var clock = times.get(i).stream()
                    .filter(token -> CLOCK.matcher(token.text()).matches())
                    .findFirst();
            int minutes = clock.map(ConnectionTimes::minutes).orElse(-1);
            switch (columns.get(i)) {
                case JOINED -> {
                    joined = minutes;
                    came = clock.stream().toList();
                }
                case LEFT -> {
                    left = minutes;
                    went = clock.stream().toList();
                }
                case DURATION -> {
                    int length = clock.isPresent() ? minutes : length(Token.phrase(times.get(i)));
                    left = left < 0 && length >= 0 ? joined + length : left;
                    went = went.isEmpty() ? times.get(i) : went;
                }
            }
        }
        return joined < 0 || left < 0 ? null : new Stay(joined, left, came, went);
    }

    private static int minutes(Token clock) {
        var matcher = CLOCK.matcher(clock.text());
        return matcher.matches()
                ? Integer.parseInt(matcher.group(1)) * MINUTES + Integer.parseInt(matcher.group(2))
                : -1;
    }

    /** "1 h 16 min", "76 min", "76": how many minutes; -1 for what is no length. */
    private static int length(String words) {
        if (words.chars().allMatch(Character::isDigit) && words.length() < 4) {
            return Integer.parseInt(words);
        }
        var matcher = LENGTH.matcher(words.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return -1;
        }
        int hours = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        return hours * MINUTES + (matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
    }

    /** Whether a cell holds figures and nothing else. */
    private static boolean isTime(List<Token> cell) {
        return cell.stream().anyMatch(Token::isNumeric)
                && cell.stream().allMatch(token -> token.isNumeric() || UNITS.contains(token.key()));
    }

    private static List<List<Token>> cells(List<Token> row) {
        var cells = new ArrayList<List<Token>>();
        int from = 0;
        for (int at = 1; at <= row.size(); at++) {
            if (at == row.size() || row.get(at).beginsSegment()) {
                cells.add(row.subList(from, at));
                from = at;
            }
        }
        return cells;
    }
}
