package se.protokoll.extract.attendance;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Presence;
import se.protokoll.registry.Months;

/** What a remark says about how much of the meeting somebody attended. */
final class Presences {

    private static final Pattern ABSENT = Pattern.compile(
            "\\b(?:(?:ej|inte|icke) (?:närvar(?:ande|o)|deltagande|på plats|med)|frånvarande|frånv|förhinder"
                    + "|förhindrad|förfall|sjuk$|återbud|sjukanmäld|bortrest|uteblev|uteblivit|saknades|tackat nej"
                    + "|dök (?:inte|aldrig|ej) upp|kunde (?:inte|ej) (?:vara med|delta|närvara|medverka|komma)"
                    + "|deltog (?:ej|inte|icke)$|deltar (?:ej|inte)$)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PARTIAL = Pattern.compile(
            "§|\\d|\\bkl(?:ockan)?\\b|\\bfrån och med\\b|\\btill och med\\b|\\båkte\\b|\\bfick gå\\b"
                    + "|\\bavvika\\b|\\bfr\\.? ?o\\.? ?m|\\bt\\.? ?o\\.? ?(?:m|rn)\\b|\\bfrom\\b|\\btom\\b"
                    + "|\\bdel(?:ar|vis)?\\b|\\banslöt"
                    + "|\\binf(?:ann|inner) sig\\b|\\bansluter|\\banlände|\\bankom|\\blämna|\\bavvek|\\bgick\\b"
                    + "|\\bhoppade|\\bkom\\b(?! tillsammans| från| ensam| båda)|\\bkommer\\b|\\bsista\\b"
                    + "|\\bförsta\\b(?! (?:gången|mötet))|\\bhalv[at]?\\b|\\bhalvtid|\\bunder \\S|\\bjäv|\\bpunkt"
                    + "|\\bärende|\\bdeltog (?:ej|inte)|\\bendast\\b|\\bbara (?!lyss)|\\butom\\b"
                    + "|(?<!hela )\\b(?:för|efter)middag(?:en)?\\b|\\b(?:på|under) [ef]m\\b"
                    + "|(?:^|[, ])[ef]\\.?m\\.?(?:$|[, ])|\\bsenare\\b|\\blunch(?:en)?\\b|\\bfikat?\\b|\\btidigare\\b"
                    + "|\\bersätte?s av|\\bersatte?s? av|\\bavlös\\w+ av",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MOVE = Pattern.compile(
            "(?:anlän|ankom|anslöt|anslut|infann sig|infinner sig|inträd"
                    + "|(?:\\p{L}+ )?(?:ersätt|ersatt|avlös)\\p{L}* av|kom |lämnade|lämnar|avvek|gick )",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Days of the year, which stand in a list only where they have slipped into it from another value. */
    private static final Pattern DAY = Pattern.compile("(?<![\\p{L}\\d])\\d{1,2} " + Months.NAME_REGEX
            + "(?: \\d{4})?(?:,? kl\\.?)?|(?<![\\p{L}\\d])\\d{4}-\\d\\d-\\d\\d(?![\\p{L}\\d])");

    /** Names of those who are replaced may look like words: "för Anna Del". */
    private static final Pattern REPLACED =
            Pattern.compile("(?<!\\p{L})(för|ersätter|ersatte)(?: \\p{Lu}[\\p{L}.'-]+){2,4}(?:,? som [^;]*)?");

    /** "tjänstgör för nr 3": the number of a row, not of an item. */
    private static final Pattern ROW = Pattern.compile("\\bför (?:nr|nummer) \\d+", Pattern.UNICODE_CHARACTER_CLASS);

    /** "Bergskolan 9B", "11 personer": neither an item nor an hour. */
    private static final Pattern COUNT = Pattern.compile(
            "(?<!§ ?)(?<!\\bp(?:unkt|kt)?\\.? ?)\\b\\d[a-f]\\b|\\b\\d+ (?:personer|åhörare|elever|st)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** "lämna- de", which a line end has cut, but not "för- och eftermiddag". */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Ll})- (?=\\p{Ll})(?!och |eller |samt )");

    private Presences() {}

    /** Whether the words say that somebody was not there. */
    static boolean isAbsence(String remark) {
        return ABSENT.matcher(remark.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a remark tells that somebody came or left during the meeting. */
    static boolean isMove(@Nullable String remark) {
        return remark != null
                && MOVE.matcher(whole(remark).toLowerCase(Locale.ROOT)).lookingAt();
    }

    private static String whole(String remark) {
        return BROKEN.matcher(remark).replaceAll("");
    }

    /** What a remark says; present where it says nothing about it, as in "via Teams" or "ersätter Anna Ek". */
    static Presence of(String remark) {
        String words = REPLACED.matcher(whole(remark)).replaceAll("$1").toLowerCase(Locale.ROOT);
        words = DAY.matcher(words).replaceAll("");
        words = ROW.matcher(words).replaceAll("");
        words = COUNT.matcher(words).replaceAll("").strip();
        if (isAbsence(words)) {
            return Presence.ABSENT;
        }
        // What they were not there for has been lost.
        boolean lost = words.equals("ej") || words.equals("inte");
        return lost || PARTIAL.matcher(words).find() ? Presence.PARTIAL : Presence.PRESENT;
    }
}
