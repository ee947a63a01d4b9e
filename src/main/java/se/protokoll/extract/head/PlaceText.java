package se.protokoll.extract.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Weekdays;

/** Tells the name of a place from what stands around it, and from what is no place. */
final class PlaceText {

    /** Words that only places have, where no label says so. */
    private static final Pattern PLACE_WORD = Pattern.compile(
            "hus(?:et)?(?![\\p{L}])|kontor(?:et)?(?![\\p{L}])|sal(?:en)?(?![\\p{L}])"
                    + "|(?<!fo)rum(?:met)?(?![\\p{L}])|teams|zoom|skype|digital|distans|webb|på länk|via länk|telefon"
                    + "|hotell|lokal|gård(?:en)?(?![\\p{L}])|skola(?:n)?(?![\\p{L}])|bibliotek|station|central|museum"
                    + "|torg|gatan|vägen|folkets|bystuga|vandrarhem|slott|restaurang|församling|kansli"
                    + "|(?<![\\p{L}])spa(?![\\p{L}])|meet(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NO_PLACE = Pattern.compile(
            "(?:styrelse)?(?:möte|sammanträde)\\p{L}*|protokoll.*|.*(?:anteckningar|protokoll)(?!\\p{L}).*"
                    + "|(?:arbetsgrupp|grupp|nätverk|möte|projekt):.*|sida.*|[\\d\\s().,/-]+|extra|ordinarie.*|kl\\.?|"
                    + Weekdays.NAME_REGEX
                    + "s|paus|den|dag|tid|plats|för(?: sammanträdet| mötet)?|förtroendevalda|sammanfattning.*"
                    + "|(?-i:\\p{Lu})[\\p{L}-]+ (?:lands)?kommun",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE_BEHIND = Pattern.compile("\\. (?=\\p{Lu})|\\sOBS[!:. ]"
            + "|\\s(?:Namn(?= \\p{Lu}\\p{Ll}+ \\p{Lu})|Ärendenummer|Förhinder|Kallade|Anmälan|Ledamöter|Deltagare"
            + "|Närvarande|Beslutande|Paragrafer|Omfattning|Protokolls?förare|Protokollet|Sekreterare"
            + "|Ordförande|Mötesform|Storlek:)(?![\\p{L}])"
            + "|\\s\\d{1,3} (?:Val|Svar|\\p{Lu}\\p{Ll}{4,})(?![\\p{L}])");

    /** Words of the labels and lists before a place. */
    private static final Pattern PEOPLE_BEFORE = Pattern.compile(
            "^(?:(?:förtroendevalda|[Tt]jänstemän|[Ll]edamöter|[Ee]rsättare|[Bb]eslutat|ande)\\s+(?=\\p{Lu}))+");

    private static final Pattern EDGES = Pattern.compile("^[\\s,;.:–(-]+|[\\s,;.:–(§-]+$");

    /** A bracket that was opened before the place. */
    private static final Pattern CLOSED = Pattern.compile("^([^(]*)\\)$");

    /** "Hjo köping i kommunalhuset" */
    private static final Pattern OF_MUNICIPALITY =
            Pattern.compile("^\\p{Lu}\\p{L}+ (?:köping|stad|landskommun|kommun) i (?=\\p{L})");

    /** "kl 10–12 (rådet samlas 9) i Hjo": what a bracket ends with that the time has cut off. */
    private static final Pattern BRACKET_BEFORE = Pattern.compile("^[^()]*\\) (?=(?:i|på|vid) \\p{Lu})");

    /** "Stadshuset (Anna och Bo via Skype)": who was not at the place. */
    private static final Pattern PEOPLE_ELSEWHERE =
            Pattern.compile(" \\((?:\\p{Lu}[\\p{L}-]+(?:,| och|) )+(?:(?:deltog|deltar|deltager|var med) )?(?:via|på) "
                    + "(?:länk|Teams|Skype|Zoom|telefon|video\\p{L}*|distans)\\)$");

    private static final Pattern MUNICIPALITY = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]+s? kommun");

    private static final Pattern PREPOSITION = Pattern.compile("^(?:[Ii]|[Pp]å|[Vv]id) (?=\\p{Lu})");

    private static final Pattern VERB = Pattern.compile("(?<!\\p{L})(?:skulle|senast|hade|har)(?!\\p{L})");

    /** "Karin Boyesgatan": streets have the names of people. */
    private static final Pattern STREET =
            Pattern.compile("(?iu).*(?:gata|gatan|vägen|gränd|gränden|torg|torget|allé|allén|stigen)[,.]?");

    private static final Pattern WORD_GAP = Pattern.compile("\\s+");

    /** No name of a place is longer. */
    static final int LONGEST = 120;

    /** No place that stands alone in a line has more words. */
    private static final int MOST_WORDS = 4;

    private PlaceText() {}

    /** The place without what stands around it; null where what is left is none. */
    static @Nullable String tidy(String piece) {
        var behind = SENTENCE_BEHIND.matcher(piece);
        String place = behind.find() ? piece.substring(0, behind.start()) : piece;
        place = PEOPLE_BEFORE.matcher(place).replaceFirst("");
        place = PEOPLE_ELSEWHERE.matcher(place).replaceFirst("");
        place = EDGES.matcher(place).replaceAll("");
        place = BRACKET_BEFORE.matcher(place).replaceFirst("");
        place = CLOSED.matcher(place).replaceFirst("$1");
        place = OF_MUNICIPALITY.matcher(place).replaceFirst("");
        place = PREPOSITION.matcher(place).replaceFirst("").strip();
        return place.length() < 2
                        || place.length() > LONGEST
                        || NO_PLACE.matcher(place).matches()
                ? null
                : place;
    }

    /** "Lillby kommun", which is a place where nothing else stands behind the label; null for anything else. */
    static @Nullable String municipality(String piece) {
        String place = EDGES.matcher(piece).replaceAll("");
        return MUNICIPALITY.matcher(place).matches() ? place : null;
    }

    /** Whether it says something else than where one met. */
    static boolean tells(String piece) {
        return VERB.matcher(piece).find();
    }

    /** Whether it has a word that only places have. */
    static boolean hasPlaceWord(String place) {
        return PLACE_WORD.matcher(place).find();
    }

    /** "Net City, Örebro" */
    static boolean endsWithTown(String place) {
        int comma = place.lastIndexOf(", ");
        return comma > 0 && Municipalities.swedish().isName(place.substring(comma + 2));
    }

    /** Whether it can be a place with nothing beside it that says so. */
    static boolean isAlone(String piece) {
        return WORD_GAP.split(piece).length <= MOST_WORDS
                && !NO_PLACE.matcher(piece).matches();
    }

    /** The part before the first name of a person, where the list of people runs on behind the place. */
    static String beforePeople(String piece) {
        String[] words = WORD_GAP.split(piece, -1);
        var kept = new StringBuilder();
        for (int i = 0; i < words.length && !(i > 0 && isName(words, i)); i++) {
            kept.append(i == 0 ? "" : " ").append(words[i]);
        }
        return kept.toString();
    }

    /** Whether a given name, a surname and something more begin at a word. */
    private static boolean isName(String[] words, int at) {
        return at + 2 < words.length
                && GivenNames.swedish().isCommon(words[at])
                && Character.isUpperCase(words[at + 1].charAt(0))
                && !words[at].endsWith(",")
                && !words[at + 1].endsWith("s")
                && !STREET.matcher(words[at + 1]).matches();
    }
}
