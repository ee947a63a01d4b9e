package se.protokoll.registry;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of the days of the week. */
public final class Weekdays {

    /** The short names as a group of a regular expression. */
    public static final String SHORT_REGEX = "(?:mån|tis|ons|tors|fre|lör|sön)";

    /** The names, without ending, as a part of a regular expression. */
    public static final String NAME_REGEX = SHORT_REGEX + "dag";

    private static final Map<String, DayOfWeek> NAMES = new HashMap<>();

    static {
        add(DayOfWeek.MONDAY, "måndag", "mån", "må");
        add(DayOfWeek.TUESDAY, "tisdag", "tis", "tisd", "ti");
        add(DayOfWeek.WEDNESDAY, "onsdag", "ons", "onsd", "on");
        add(DayOfWeek.THURSDAY, "torsdag", "tors", "torsd", "tor", "to");
        add(DayOfWeek.FRIDAY, "fredag", "fre", "fred", "fr");
        add(DayOfWeek.SATURDAY, "lördag", "lör", "lörd", "lö");
        add(DayOfWeek.SUNDAY, "söndag", "sön", "sönd", "sö");
    }

    private Weekdays() {}

    private static void add(DayOfWeek day, String name, String... abbreviations) {
        NAMES.put(name, day);
        NAMES.put(name + "en", day);
        NAMES.put(withoutMarks(name), day);
        NAMES.put(withoutMarks(name) + "en", day);
        for (String abbreviation : abbreviations) {
            NAMES.put(abbreviation, day);
        }
    }

    private static String withoutMarks(String name) {
        return name.replace('å', 'a').replace('ö', 'o');
    }

    /**
     * The day of a name ("torsdagen", "Tors.", "MÅNDAG", "sondagen"), in any case, with or without full stop and in
     * spite of small faults of text recognition.
     */
    public static Optional<DayOfWeek> find(String name) {
        String key = Words.key(name);
        return FaultyWords.find(NAMES, key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
    }
}
