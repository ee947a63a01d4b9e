package se.protokoll.extract.attendance;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Presence;
import se.protokoll.registry.Months;

/** Lists of a meeting of several days: "Anna Ek, Hjo, 3 maj" was there for one of them. */
final class MeetingDays {

    /** What a note says first, with or without the word that limits it. */
    private static final Pattern DAY =
            Pattern.compile("(?:den |under )?(\\d{1,2}(?: |/)(?:" + Months.NAME_REGEX + "|\\d{1,2}))(?!\\d)");

    private static final Pattern LIMITED =
            Pattern.compile("^(?:endast|bara|enbart|deltog|närvarande|från och med|till och med) ");

    /** One alone may have slipped into the list from another value. */
    private static final int FEWEST = 2;

    private MeetingDays() {}

    /**
     * Whether the notes on several people name one day each, and not all the same, while others were there all the time: where
     * everybody has a day, these are when each of them answered.
     */
    static boolean areTold(List<Attendance> people) {
        var days = new HashSet<String>();
        people.stream().map(MeetingDays::day).flatMap(Optional::stream).forEach(days::add);
        boolean others = people.stream()
                .anyMatch(person ->
                        person.presence() == Presence.PRESENT && day(person).isEmpty());
        return others && days.size() >= FEWEST;
    }

    /** Whether somebody was there for one day only, where {@link #areTold} says that there were several. */
    static boolean isOne(Attendance person) {
        return person.presence() == Presence.PRESENT && day(person).isPresent();
    }

    private static Optional<String> day(Attendance person) {
        String note = LIMITED.matcher(noted(person.note())).replaceFirst("");
        var day = DAY.matcher(note);
        return day.lookingAt() ? Optional.of(day.group(1)) : Optional.empty();
    }

    private static String noted(@Nullable String note) {
        return Objects.requireNonNullElse(note, "");
    }
}
