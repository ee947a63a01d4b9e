package se.protokoll.extract.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Weekdays;

/** Reads where the body met in the words with which sentences and titles tell it. */
final class ToldPlace {

    private static final Pattern PREPOSITION = Pattern.compile("^(?:i|på|å|vid|hos) (?=\\p{L})");

    /** "Sammanträde i Folkets Park": the place follows the meeting, or its body. */
    private static final Pattern MEETING_AT = Pattern.compile(
            "(?:sammanträde|möte|sammankomst|stämma)\\p{L}*(?: med [^,]+?)? (?:i|å|på|vid|hos) (?<place>\\p{L}[^§]*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Vi sågs i Hjo (biblioteket) kl 9", "Mötet hölls i biblioteket den 3 maj" */
    private static final Pattern MET_AT =
            Pattern.compile("(?:Vi (?:sågs|träffades|möttes)|(?:Mötet|Sammanträdet|Träffen) (?:hölls|ägde rum)) "
                    + "(?:i|på|hos|via) (?<place>[^.,;§]+?)(?=$|[.,;]| kl(?!\\p{L})| klockan(?!\\p{L})| (?:"
                    + Weekdays.NAME_REGEX + "en )?den \\d)");

    /** "År 1957 den 3 maj sammanträdde nämnden i rådhuset" */
    private static final Pattern OLD_SAT_AT = Pattern.compile(" (?:sammanträdde|höll) \\p{L}*"
            + "(?:styrelsen|nämnden|kammaren|utskottet|fullmäktige|direktionen|rådet)(?: sammanträde)? "
            + "(?:i|på|å|hos) (?<place>[^.,;§]+?)(?=$|[.,;]| kl(?!\\p{L})| den \\d)");

    /**
     * The town in which a meeting was held, in a title without a time: "Anteckningar från möte i Fiktby 2020-01-23".
     */
    private static final Pattern TOWN = Pattern.compile(
            "(?:möte|sammankomst) (?:i|på) (?<place>\\p{Lu}\\p{Ll}+(?:, \\p{Ll}+(?:huset|salen|skolan|gården))?),?$");

    private static final Pattern ONLINE = Pattern.compile(
            "(?<!\\p{L})\\p{L}{0,20}(?:möte|träff)(?:et|en)? (?:på|via|i) (?<place>Teams|Zoom|Skype)(?!\\p{L})");

    private static final Pattern LINE_END = Pattern.compile("(?<words>\\p{Ll}[\\p{L} -]{2,40})[.,;]");

    /** "Rådet satt i kommunhuset den 3 maj" */
    private static final Pattern SAT_AT = Pattern.compile("(?<!\\p{L})\\p{L}{0,40}"
            + "(?:[Rr]ådet|[Nn]ämnden|[Ss]tyrelsen|[Uu]tskottet|[Gg]ruppen|[Dd]irektionen|[Ff]ullmäktige"
            + "|[Nn]ätverket|[Ss]tämman)" + "(?: i \\p{Lu}[\\p{L}-]+(?: (?:stad|kommun|köping|landskommun))?)? "
            + "(?:satt|sammanträdde|träffades|möttes) (?:i|på|hos|å) (?<place>[^.,;§]+?)"
            + "(?=$|[.,;]| kl(?!\\p{L})| den \\d)");

    /** Until the 1970s one met "å rådhuset"; the word says nothing else. */
    private static final String OLD_AT = "å ";

    /** A body or a group, in which one meets as well. */
    private static final Pattern BODY = Pattern.compile(
            "^\\p{L}*(?:styrelse|nämnd|råd|grupp|utskott|fullmäktige|direktion|nätverk|kommitt|förbund|förening|kommun"
                    + "|projekt|samarbet|samverkan)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TITLE = Pattern.compile(
            "(?:\\p{L}*protokoll|\\p{L}*anteckningar|noteringar|\\p{L}*sammanträde|[\\p{L}-]*möte)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AT = Pattern.compile(" (?:i|på|vid|hos) (?=\\p{L})");

    /** "Gästgivargården", "Norra Fikta": one to three capitalised words. */
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]*(?: \\p{Lu}\\p{Ll}[\\p{L}-]*){0,2}");

    private static final Pattern MEETING = Pattern.compile("\\p{L}*(?:möte|sammanträde|träff|stämma)(?!\\p{L})");

    private ToldPlace() {}

    /** "Medlemsmöte 6–7 mars 2014, Norra Fikta"; null where nothing but a name stands last, behind the day. */
    static @Nullable String behindDay(TimelessPieces pieces) {
        boolean titled = pieces.pieces().size() == 2
                && !pieces.dates().isEmpty()
                && MEETING.matcher(pieces.first()).matches();
        String last = titled ? pieces.later().getFirst() : "";
        boolean place = NAMED.matcher(last).matches()
                && pieces.text().endsWith(", " + last)
                && !BODY.matcher(last).find()
                && !GivenNames.swedish().isCommon(last.split(" ", 2)[0]);
        return place ? last : null;
    }

    /** "Vi sågs i Hjo kl 9", "Rådet satt i kommunhuset den 3 maj"; null where no sentence tells it. */
    static @Nullable String inSentence(String text) {
        var met = MET_AT.matcher(text);
        if (met.lookingAt()) {
            return met.group("place");
        }
        var sat = SAT_AT.matcher(text);
        if (sat.find()) {
            return sat.group("place");
        }
        var old = OLD_SAT_AT.matcher(text);
        return old.find() ? old.group("place") : null;
    }

    /** "från gårdagens möte på Teams"; null where no meeting is told to have been held so. */
    static @Nullable String online(String text) {
        var online = ONLINE.matcher(text);
        return online.find() ? online.group("place") : null;
    }

    /** What a line begins with that ends a sentence of the line above, a blank before it; empty for any other line. */
    static String brokenOff(String line) {
        var end = LINE_END.matcher(line);
        return end.lookingAt() ? " " + end.group("words") : "";
    }

    /** "Anteckningar från möte i Fiktby 2020-01-23"; null where the title names no town. */
    static @Nullable String town(TimelessPieces pieces) {
        var town = TITLE.matcher(pieces.text()).lookingAt() ? TOWN.matcher(pieces.first()) : null;
        return town != null && town.find() && !BODY.matcher(town.group("place")).find() ? town.group("place") : null;
    }

    /** "den 3 maj 1968 å rådhuset": what an old word says of a piece behind the date; null where it says nothing. */
    static @Nullable String behindOldWord(TimelessPieces pieces) {
        return pieces.later().stream()
                .filter(piece -> piece.startsWith(OLD_AT))
                .findFirst()
                .map(piece -> piece.substring(OLD_AT.length()))
                .orElse(null);
    }

    /** "Protokoll fört vid möte den 3 maj i Folkets Park", "VU-möte …"; null where the title tells no place. */
    static @Nullable String behindTitle(TimelessPieces pieces) {
        if (!TITLE.matcher(pieces.text()).lookingAt()) {
            return null;
        }
        for (String piece : pieces.later()) {
            var at = PREPOSITION.matcher(piece);
            String where = at.lookingAt() ? piece.substring(at.end()) : "";
            if (!where.isEmpty()
                    && Character.isUpperCase(where.charAt(0))
                    && !BODY.matcher(where).find()) {
                return where;
            }
        }
        return null;
    }

    /**
     * The place in the sentence that old minutes have for a title, which stands last before the date; null for others.
     */
    static @Nullable String inOldTitle(String sentence) {
        int old = sentence.lastIndexOf(" " + OLD_AT);
        if (old > 0) {
            return sentence.substring(old + 1 + OLD_AT.length());
        }
        var meeting = MEETING_AT.matcher(sentence);
        if (!meeting.find()) {
            return null;
        }
        String place = meeting.group("place");
        String rest = place;
        var at = AT.matcher(place);
        while (BODY.matcher(rest).find() && at.find()) {
            rest = place.substring(at.end());
        }
        return BODY.matcher(rest).find() ? null : rest;
    }

    /** A piece without the preposition before it. */
    static String withoutPreposition(String piece) {
        return PREPOSITION.matcher(piece).replaceFirst("");
    }
}
