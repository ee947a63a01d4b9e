package se.protokoll.extract.words;

import java.util.regex.Pattern;
import se.protokoll.registry.Weekdays;

/** What stands where the name of a body might, and is none. */
public final class NoBody {

    private static final Pattern PAGE = Pattern.compile("(?iu)(?:sida|sidan|sid|blad)(?![\\p{L}])");

    /** Houses to meet in have names as conferences have. */
    private static final Pattern HOUSE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:hotell?|logi|restaurang|värdshus|vandrarhem)(?!\\p{L})");

    private static final Pattern MEETING_ONLY = Pattern.compile(
            "(?:extra |ordinarie )?\\p{L}*(?:möte|sammanträde)(?:t|s|s?dag|s?datum|s?tid|s?plats)?|träffen"
                    + "|.*\\s(?:öppnas|öppnande|avslutas)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Tack för mötet i tisdags (7/2)" */
    private static final Pattern DAY = Pattern.compile("(?iu)" + Weekdays.NAME_REGEX + "(?:s(?!\\p{L}).*)?"
            + "|(?:går|förrgår|morse|veckan|våras|höstas|somras|vintras|dagens|årets"
            + "|(?:våren|hösten|sommaren|vintern)(?: (?:19|20)\\d\\d)?)");

    /** Some body or other. */
    private static final Pattern NO_NAME = Pattern.compile(
            "nämnd|utskott|styrelse|råd|grupp|förening|förbund|delegation|presidium|direktion|konferens|forum"
                    + "|nätverk|team|krets|församling|samverkan|beredning",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NoBody() {}

    /** Whether a text is one. */
    public static boolean is(String text) {
        return MEETING_ONLY.matcher(text).matches()
                || NO_NAME.matcher(text).matches()
                || DAY.matcher(text).matches()
                || PAGE.matcher(text).lookingAt()
                || HOUSE.matcher(text).find();
    }
}
