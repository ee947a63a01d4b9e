package se.protokoll.extract.head;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads which body met from what its meeting is called: "Styrgruppsmöte 4", "LAG-möte Leader Sjöbygden",
 * "nätverksträff för kulturchefer". A board that meets under the name of its association is not told by "styrelsemöte".
 *
 * @param body as the document names it, in the definite form
 * @param score how sure that is beside what else the head names; a letterhead of a group has 4.4
 */
record MeetingName(String body, double score) {

    /** The bodies in compounds, and in the definite form in which they are named. */
    private static final Map<String, String> DEFINITE = Map.ofEntries(
            Map.entry("grupps", "gruppen"),
            Map.entry("utskotts", "utskottet"),
            Map.entry("nämnds", "nämnden"),
            Map.entry("nämnd", "nämnden"),
            Map.entry("råds", "rådet"),
            Map.entry("direktions", "direktionen"),
            Map.entry("berednings", "beredningen"),
            Map.entry("kommitté", "kommittén"),
            Map.entry("nätverks", "nätverket"),
            Map.entry("presidie", "presidiet"),
            Map.entry("delegations", "delegationen"),
            Map.entry("kollegie", "kollegiet"));

    /** Those that meet under the name of their association, where it is given. */
    private static final Set<String> BOARD = Set.of("nämnden", "utskottet", "direktionen");

    private static final String OPENING =
            "^(?:(?:minnes|mötes|dag)?(?:anteckningar|protokoll)(?: nr)?(?: \\d{1,3}(?:[/:]\\d{2,4})?)?[\\s,:–-]+)?"
                    + "(?:(?:förda? )?(?:från|för|vid|av) )?(?:möte: ?)?";

    private static final Pattern COMPOUND = Pattern.compile(
            OPENING + "(?<stem>\\p{L}*)(?<!sam)(?<noun>" + String.join("|", new TreeSet<>(DEFINITE.keySet()))
                    + ")-?(?:möte|sammanträde|träff|protokoll)(?:t|et|en)?(?![\\p{L}-])(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Bodies that are known by their letters. */
    private static final Pattern LETTERS = Pattern.compile(
            OPENING + "(?<stem>(?-i:LAG|AU))[- ]?(?:möte|sammanträde)(?:t|et)?(?![\\p{L}-])(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Those of the same office who meet and have no other name: "Kommunchefsmöte", "ekonomichefsträff". */
    private static final Pattern OFFICERS = Pattern.compile(
            OPENING
                    + "(?<stem>\\p{L}[\\p{L}-]*(?:chefs|direktörs|strateg|ordförande|samordnar)-?(?:möte|träff)(?:t|et|en)?)"
                    + "(?![\\p{L}-])(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Protokoll styrelsemöte Sjöbygdens Vänner": the board's association stands right behind. */
    private static final Pattern ASSOCIATION = Pattern.compile(
            OPENING + "(?:extra |ordinarie )?styrelse-?(?:möte|sammanträde)(?: nr \\d{1,3}(?:[/-]\\d{2,4})?)?(?: [–-])?"
                    + " (?<body>(?-i:\\p{Lu})[\\p{L}\\d&-]+(?: [\\p{L}\\d&-]+){0,6})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Skolchefer i Slättbygden, möte 3/2021" */
    private static final Pattern NUMBERED =
            Pattern.compile("^(?<body>\\p{Lu}[^,:]{4,70})(?:,|(?<!s)) (?:möte|sammanträde|träff)(?: nr)? (?:den )?\\d");

    private static final Pattern NUMBER = Pattern.compile("^(?: ?(?:nr|#))?\\s?\\d{1,3}(?:[/:-]\\d{2,4})?"
            + "(?![\\d.:/-]| (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))");

    private static final Pattern SEPARATOR = Pattern.compile("^[\\s,:–-]+");

    /** When and where it was held, and not what the body is for. */
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "(?iu)^(?:\\d|den |på |via |vid |med |kl|digital|teams|zoom|skype|telefon|distans|\\p{L}+dag"
                    + "|\\p{L}*(?:protokoll|anteckning)).*");

    private static final Pattern IN_ASSOCIATION = Pattern.compile("^(?:i|inom|för) (?=Leader )");

    private static final int LONGEST_REST = 60;

    /**
     * The body that met.
     *
     * @param line of the title
     * @return null where the line does not call a meeting by its body
     */
    static @Nullable MeetingName of(String line) {
        var compound = COMPOUND.matcher(line);
        if (compound.matches()) {
            String noun = DEFINITE.getOrDefault(compound.group("noun").toLowerCase(Locale.ROOT), "");
            String rest = rest(compound.group("rest"));
            boolean again = rest.toLowerCase(Locale.ROOT).contains(noun);
            boolean bare = rest.isEmpty() && (compound.group("stem").isEmpty() || BOARD.contains(noun));
            return again
                    ? null
                    : new MeetingName(
                            compound.group("stem") + noun(compound, noun) + rest,
                            !rest.isEmpty() ? 4.6 : bare ? 4 : 4.5);
        }
        for (var pattern : new Pattern[] {LETTERS, OFFICERS}) {
            var named = pattern.matcher(line);
            if (named.matches()) {
                return new MeetingName(named.group("stem") + rest(named.group("rest")), 4.5);
            }
        }
        var association = ASSOCIATION.matcher(line);
        return association.matches() ? ofAssociation(association.group("body")) : null;
    }

    /** Houses and towns stand behind the word for the meeting too. */
    private static @Nullable MeetingName ofAssociation(String name) {
        boolean organ = Letterhead.ORGAN.matcher(name).find();
        boolean named = name.indexOf(' ') > 0
                && !PlaceText.hasPlaceWord(name)
                && !CIRCUMSTANCE.matcher(name).matches();
        return organ || named ? new MeetingName(name, 4.3) : null;
    }

    /** The name before the number or day of the meeting; null where there is none. */
    static @Nullable String numbered(String line) {
        var numbered = NUMBERED.matcher(line);
        return numbered.lookingAt() ? numbered.group("body") : null;
    }

    /**
     * "Rådsmöte" is a meeting of "Rådet": where nothing stands before the noun, it begins as printed; in capitals it is
     * in capitals.
     */
    private static String noun(Matcher compound, String noun) {
        String printed = compound.group("noun");
        if (printed.equals(printed.toUpperCase(Locale.ROOT))) {
            return noun.toUpperCase(Locale.ROOT);
        }
        boolean first = compound.group("stem").isEmpty() && Character.isUpperCase(printed.charAt(0));
        return first ? Character.toUpperCase(noun.charAt(0)) + noun.substring(1) : noun;
    }

    /** What the name goes on with, a space before it; empty where nothing does. */
    private static String rest(String behind) {
        String rest = SEPARATOR.matcher(NUMBER.matcher(behind).replaceFirst("")).replaceFirst("");
        rest = IN_ASSOCIATION.matcher(rest).replaceFirst("");
        return rest.isEmpty()
                        || rest.length() > LONGEST_REST
                        || CIRCUMSTANCE.matcher(rest).matches()
                ? ""
                : " " + rest;
    }
}
