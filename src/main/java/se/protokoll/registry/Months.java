package se.protokoll.registry;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.protokoll.Swedish;

/** The names of the months, in full and as minutes have abbreviated them over a century. */
public final class Months {

    /** The names in full as a group of a regular expression. */
    public static final String NAME_REGEX =
            "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)";

    private static final Map<String, Month> NAMES = new HashMap<>();

    static {
        add(Month.JANUARY, "januari", "jan", "januarii");
        add(Month.FEBRUARY, "februari", "feb", "febr", "februarii");
        add(Month.MARCH, "mars", "mar", "martii");
        add(Month.APRIL, "april", "apr", "aprilis");
        add(Month.MAY, "maj", "maji");
        add(Month.JUNE, "juni", "jun", "junii");
        add(Month.JULY, "juli", "jul", "julii");
        add(Month.AUGUST, "augusti", "aug");
        add(Month.SEPTEMBER, "september", "sept", "sep", "septbr", "7ber");
        add(Month.OCTOBER, "oktober", "okt", "oktbr", "october", "oct");
        add(Month.NOVEMBER, "november", "nov", "novbr", "novemb");
        add(Month.DECEMBER, "december", "dec", "decbr", "decemb");
    }

    private Months() {}

    private static void add(Month month, String... names) {
        for (String name : names) {
            NAMES.put(name, month);
        }
    }

    /**
     * The month of a name ("maj", "SEPT.", "novernber"), in any case, with or without full stop and in spite of small
     * faults of text recognition.
     */
    public static Optional<Month> find(String name) {
        String key = Words.key(name);
        return FaultyWords.find(NAMES, key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
    }

    /** Whether a name of a month is cut short, so that a full stop after it is its own. */
    static boolean isAbbreviation(String name) {
        Month month = NAMES.get(Words.key(name));
        return month != null
                && !Words.key(month.getDisplayName(TextStyle.FULL, Swedish.LOCALE))
                        .equals(Words.key(name));
    }
}
