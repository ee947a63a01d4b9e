package se.protokoll.extract.attendance;

import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import se.protokoll.minutes.Attendance;

/**
 * Tells from the words around a name who led the meeting, be it for the day only: "Anna Ek, Hjo, valdes till ordförande för
 * mötet", "Bo Lind utsågs till att leda mötet", "Eva Ros, som är ordförande i år".
 */
final class ToldLeader {

    /** Characters before a name that may tell of a choice. */
    private static final int BEFORE = 60;

    private static final String MEETING = "(?:dagens\\s+|detta\\s+)?"
            + "(?:möte|mötet|sammanträde|sammanträdet|förhandlingarna|stämman|årsmötet)(?!\\p{L})";

    private static final String TO_LEAD = "till\\s+(?:att\\s+leda\\s+" + MEETING
            + "|(?:mötes|stämmo|årsmötes)ordförande(?!\\p{L})|ordförande\\s+(?:för|vid)\\s+" + MEETING + ")";

    private static final String IS_CHOSEN = "(?:valdes|utsågs|väljs|utses)\\s+";

    /**
     * "till ordförande och Bo Lind till sekreterare", but not with a treasurer too, who serves an association for
     * years.
     */
    private static final String BESIDE_SECRETARY =
            "till\\s+ordförande(?=[^.]{1,80}\\still\\s+(?:mötes)?sekreterare)(?![^.]{1,160}kassör)";

    private static final Pattern LEADS = Pattern.compile(NamedInText.AFFILIATION
            + "(?:\\s+" + IS_CHOSEN + "(?:enhälligt\\s+)?(?:" + TO_LEAD + "|" + BESIDE_SECRETARY + ")"
            + "|,?\\s+som\\s+(?:i dag\\s+)?(?:är|var)\\s+(?:mötes)?ordförande(?!\\s+(?:i|på|för)\\s+|\\p{L})"
            + "|\\s+(?:leder|ledde)\\s+" + MEETING + ")");

    private static final Pattern IS_TO_LEAD = Pattern.compile(NamedInText.AFFILIATION + "\\s+" + TO_LEAD);

    private static final Pattern DECIDED = Pattern.compile(
            "(?:beslutar|beslutade|beslöt|beslutas|beslutades)\\s+(?:enhälligt\\s+)?(?:att\\s+)?(?:utse|välja)\\s+$");

    /** "Stämman valde Anna Ek till ordförande." */
    private static final Pattern CHOSE =
            Pattern.compile("(?:valde|valdes|utsåg|utsågs|väljer|väljs|utser|utses)\\s+(?:enhälligt\\s+)?$");

    private static final Pattern TO_CHAIR = Pattern.compile(
            "\\s+(?:" + IS_CHOSEN + ")?till\\s+(?:mötes|stämmo|årsmötes)?ordförande(?!\\s+(?:i|på)\\s+|\\p{L})");

    /** "Ordföranden, Anna Ek, öppnade mötet", but not "Skolans ordförande, Bo Lind, berättade". */
    private static final Pattern CHAIR_COMMA =
            Pattern.compile("(?<!(?<!mötet|sammanträdet|stämman)s )(?<!\\p{L})(?:mötes)?[Oo]rdföranden?,\\s+$");

    private static final Pattern OPENS =
            Pattern.compile(",\\s+(?:som\\s+)?(?:öppna|hälsa|förklara|inled|leder|ledde|tacka|avsluta)\\p{L}*");

    /** "Förbundets ordförande hr Ek förklarade mötet öppnat", where nobody else is called the chair. */
    private static final Pattern CHAIR =
            Pattern.compile("(?<!\\p{L})(?<!vice\\s)[Oo]rdföranden?,?\\s+(?:(?:hr|herr|fru|fröken)\\s+)?$");

    private static final Pattern OPENED = Pattern.compile(
            ",?\\s+(?:öppnade|öppnar|förklarade|förklarar)\\s+(?:dagens\\s+)?(?:mötet|sammanträdet|stämman)(?!\\p{L})");

    /** "Anna Ek, ordförande, öppnade mötet" */
    private static final Pattern CHAIR_OPENS = Pattern.compile(
            ",\\s+(?:mötes)?ordförande,\\s+(?:öppna|hälsa|förklara|inled|leder|ledde|tacka|avsluta)\\p{L}*");

    private static final Pattern PROPOSED = Pattern.compile("föresl\\p{L}+\\s+(?:\\p{L}+\\s+)?(?:att\\s+)?$");

    private final String text;
    private final int from;
    private final int to;

    /**
     * @param text the document's
     * @param from where it tells of the meeting
     * @param to how far it tells of who leads it
     */
    ToldLeader(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    boolean is(Attendance person) {
        return tells(person, this::leads);
    }

    /** Whether the chair of some body opened the meeting, and is the person. */
    boolean opens(Attendance person) {
        return tells(
                person, (nameStart, nameEnd) -> CHAIR.matcher(before(nameStart)).find() && goesOn(OPENED, nameEnd));
    }

    private boolean tells(Attendance person, BiPredicate<Integer, Integer> told) {
        String name = person.name();
        return new NamedInText(text, name).places(from, to).anyMatch(at -> told.test(at, at + name.length()));
    }

    private boolean leads(int nameStart, int nameEnd) {
        String before = before(nameStart);
        boolean chosen = (DECIDED.matcher(before).find() && goesOn(IS_TO_LEAD, nameEnd))
                || (CHOSE.matcher(before).find() && goesOn(TO_CHAIR, nameEnd))
                || (CHAIR_COMMA.matcher(before).find() && goesOn(OPENS, nameEnd));
        return chosen
                || goesOn(CHAIR_OPENS, nameEnd)
                || (goesOn(LEADS, nameEnd) && !PROPOSED.matcher(before).find());
    }

    private String before(int nameStart) {
        return text.substring(Math.max(from, nameStart - BEFORE), nameStart);
    }

    private boolean goesOn(Pattern words, int at) {
        return words.matcher(text).region(at, text.length()).lookingAt();
    }
}
