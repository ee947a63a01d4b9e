package se.protokoll.text.pdf;

import java.util.regex.Pattern;
import se.protokoll.text.ListSigns;

/** What begins a list item: bullets, numbers and letters, or the "att" of a clause, hanging before it. */
final class Marker {

    private static final Pattern BULLET = Pattern.compile("[·□–—*" + ListSigns.DRAWN + "-]");
    private static final Pattern ALONE =
            Pattern.compile(BULLET.pattern() + "|\\(?(\\d{1,3}|[a-zåäö])[.)]|\\d{1,2}(\\.\\d{1,2}){1,3}\\.?|[Aa]tt");
    private static final Pattern START =
            Pattern.compile("(" + BULLET.pattern() + "|\\(?(\\d{1,2}|[a-zåäö])[.)])\\s+\\S");

    private Marker() {}

    /** Whether a text is a marker and nothing else. */
    static boolean isAlone(String text) {
        return ALONE.matcher(text).matches();
    }

    /** Whether a line begins with a marker. */
    static boolean startsWith(String line) {
        return START.matcher(line).lookingAt();
    }
}
