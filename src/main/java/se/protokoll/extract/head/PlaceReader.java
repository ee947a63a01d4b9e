package se.protokoll.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.extract.labels.Label;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.DateMatch;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.SwedishDates;
import se.protokoll.registry.SwedishTimes;

/** Reads where the body met: what stands behind the label, or beside date and time in the title. */
final class PlaceReader {

    private static final Pattern WORD_OF_TIME = Pattern.compile(
            "(?:[\\s,;(–-]|^)(?:den(?= \\d|$)|kl\\.?(?=[\\s,:\\d]|$)|klockan|tid:|paus(?=[\\s,:]|$)|ajourner\\p{L}*|mån(?:dag)?(?:en)?(?= den| \\d)|tis(?:dag)?(?:en)?(?= den| \\d)"
                    + "|ons(?:dag)?(?:en)?(?= den| \\d)|tors(?:dag)?(?:en)?(?= den| \\d)|fre(?:dag)?(?:en)?(?= den| \\d)|:\\d\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WORD_OF_CLOCK =
            Pattern.compile("(?<![\\p{L}])(?:kl\\.?|klockan)(?= )|\\d[.:]\\d\\d", Pattern.CASE_INSENSITIVE);

    /** Words that only places have, where no label says so. */
    private static final Pattern PLACE_WORD = Pattern.compile(
            "hus(?:et)?(?![\\p{L}])|kontor(?:et)?(?![\\p{L}])|sal(?:en)?(?![\\p{L}])|rum(?:met)?(?![\\p{L}])|teams|zoom|skype|digital|distans|webb|på länk|via länk"
                    + "|telefon|hotell|lokal|gård(?:en)?(?![\\p{L}])|skola(?:n)?(?![\\p{L}])|bibliotek|station|central|museum|torg|gatan|vägen|folkets|bystuga|vandrarhem|slott|restaurang|församling|kansli|meet(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PREPOSITION = Pattern.compile("^(?:i|på|å|vid|hos) (?=\\p{L})");

    /** "Sammanträde i Folkets Park": the place follows the meeting, or its body. */
    private static final Pattern MEETING_AT = Pattern.compile(
            "(?:sammanträde|möte|sammankomst|stämma)\\p{L}*(?: med [^,]+?)? (?:i|å|på|vid|hos) (?<place>\\p{L}[^§]*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Vi sågs i Hjo (biblioteket) kl 9" */
    private static final Pattern MET_AT =
            Pattern.compile("Vi (?:sågs|träffades|möttes) (?:i|på|hos) (?<place>[^.,;§]+?)(?=$|[.,;]| kl\\b| den \\d)");

    /** "Rådet satt i kommunhuset den 3 maj" */
    private static final Pattern SAT_AT = Pattern.compile(
            "(?<!\\p{L})\\p{L}{0,40}(?:[Rr]ådet|[Nn]ämnden|[Ss]tyrelsen|[Uu]tskottet|[Gg]ruppen|[Dd]irektionen|[Ff]ullmäktige|[Nn]ätverket|[Ss]tämman) (?:satt|sammanträdde|träffades|möttes) (?:i|på|hos|å) (?<place>[^.,;§]+?)(?=$|[.,;]| kl\\b| den \\d)");

    /** Until the 1970s one met "å rådhuset"; the word says nothing else. */
    private static final String OLD_AT = "å ";

    /** A body or a group, in which one meets as well. */
    private static final Pattern BODY = Pattern.compile(
            "^\\p{L}*(?:styrelse|nämnd|råd|grupp|utskott|fullmäktige|direktion|nätverk|kommitt|förbund|förening|kommun|projekt|samarbet|samverkan)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TITLE = Pattern.compile(
            "(?:\\p{L}*protokoll|\\p{L}*anteckningar|\\p{L}*sammanträde|[\\p{L}-]*möte)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AT = Pattern.compile(" (?:i|på|vid|hos) (?=\\p{L})");

    private static final Pattern NO_PLACE = Pattern.compile(
            "(?:styrelse)?(?:möte|sammanträde)\\p{L}*|protokoll.*|.*(?:anteckningar|protokoll)(?!\\p{L}).*|(?:arbetsgrupp|grupp|nätverk|möte|projekt):.*|sida.*|[\\d\\s().,/-]+|extra|ordinarie.*|kl\\.?|(?:mån|tis|ons|tors|fre|lör|sön)dags|paus|den|dag|tid|plats|för(?: sammanträdet| mötet)?|förtroendevalda|sammanfattning.*|\\p{Lu}[\\p{L}-]+ (?:lands)?kommun",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE_BEHIND = Pattern.compile(
            "\\. (?=\\p{Lu})|\\sOBS[!:. ]|\\s(?:Namn(?= \\p{Lu}\\p{Ll}+ \\p{Lu})|Ärendenummer|Förhinder|Anmälan|Ledamöter|Deltagare|Närvarande|Beslutande|Paragrafer|Omfattning|Protokolls?förare|Protokollet|Sekreterare|Ordförande|Mötesform|Storlek:)(?![\\p{L}])|\\s\\d{1,3} (?:Val|Svar|\\p{Lu}\\p{Ll}{4,})(?![\\p{L}])");

    private static final Pattern WORD_GAP = Pattern.compile("\\s+");

    private static final int LONGEST = 120;

    private final List<HeadPassage> head;
    private final @Nullable String body;

    /** @param body the body that met, which may stand before the place; null where the document does not name it */
    PlaceReader(List<HeadPassage> head, @Nullable String body) {
        this.head = head;
        this.body = body;
    }

    /** The place as printed; null where the document does not say it. */
    @Nullable
    Fact<String> place() {
        var labelled = labelled();
        if (labelled != null) {
            return labelled;
        }
        for (var passage : head) {
            String place = passage.origin() == Origin.FIELD && !isOfTime(passage) ? beforeTime(passage.text()) : null;
            if (place != null) {
                return new Fact<>(place, passage.evidence("place-gathered-labels", 0.6));
            }
        }
        for (var origin : List.of(Origin.TITLE, Origin.WEB_TITLE, Origin.BELOW, Origin.FIELD)) {
            for (var passage : head) {
                String place = passage.origin() == origin && (origin != Origin.FIELD || isOfTime(passage))
                        ? besideTime(passage)
                        : null;
                if (place != null) {
                    return new Fact<>(place, passage.evidence("place-beside-time", 0.7));
                }
            }
        }
        return null;
    }

    /** What stands behind the first label; behind the second where the first, which promises a time, has none. */
    private @Nullable Fact<String> labelled() {
        Fact<String> first = null;
        for (var passage : head) {
            String place =
                    passage.is(Label.PLACE) || passage.is(Label.PLACE_AND_TIME) ? behindLabel(passage.text()) : null;
            boolean timed = passage.is(Label.PLACE)
                    || !SwedishDates.findIn(passage.text()).isEmpty()
                    || !SwedishTimes.findIn(passage.text()).isEmpty();
            if (place != null && (first == null || (timed && passage.is(Label.PLACE_AND_TIME)))) {
                first = new Fact<>(place, passage.evidence("place-label", 0.9));
            }
            if (first != null && timed && place != null) {
                return first;
            }
        }
        return first;
    }

    /** Where labels were gathered before their values, the first value is the place, and date or time end it. */
    private static @Nullable String beforeTime(String value) {
        var dates = SwedishDates.findIn(value);
        int end = dates.isEmpty() ? Integer.MAX_VALUE : dates.getFirst().start();
        var pieces = pieces(value);
        boolean first = end < LONGEST && !pieces.isEmpty() && value.startsWith(pieces.getFirst());
        String place = first ? tidy(pieces.getFirst()) : null;
        return place != null && (PLACE_WORD.matcher(place).find() || endsWithTown(place)) ? place : null;
    }

    /** "Net City, Örebro" */
    private static boolean endsWithTown(String place) {
        int comma = place.lastIndexOf(", ");
        return comma > 0
                && Municipalities.swedish()
                        .byPlainName(place.substring(comma + 2))
                        .isPresent();
    }

    private static boolean isOfTime(HeadPassage passage) {
        return passage.is(Label.DATE) || passage.is(Label.TIME);
    }

    private @Nullable String behindLabel(String value) {
        var pieces = pieces(value);
        for (String piece : pieces) {
            String place = tidy(beforePeople(piece));
            if (place != null && !place.equalsIgnoreCase(body)) {
                return place;
            }
        }
        return null;
    }

    /** In a title, the piece beside date or time that names a place; on a line of its own, the line after them. */
    private @Nullable String besideTime(HeadPassage passage) {
        var told = MET_AT.matcher(passage.text());
        if (told.lookingAt()) {
            return tidy(told.group("place"));
        }
        var sat = SAT_AT.matcher(passage.text());
        if (sat.find()) {
            return tidy(sat.group("place"));
        }
        var pieces = pieces(passage.text());
        for (String piece : pieces.subList(Math.min(1, pieces.size()), pieces.size())) {
            if (piece.startsWith(OLD_AT)) {
                return tidy(piece.substring(OLD_AT.length()));
            }
        }
        if (passage.origin() != Origin.FIELD && startsMeeting(passage.text())) {
            for (String piece : pieces.subList(Math.min(1, pieces.size()), pieces.size())) {
                var at = PREPOSITION.matcher(piece);
                String where = at.lookingAt() ? piece.substring(at.end()) : "";
                if (!where.isEmpty()
                        && Character.isUpperCase(where.charAt(0))
                        && !BODY.matcher(where).find()) {
                    return tidy(where);
                }
            }
        }
        String met = pieces.isEmpty() ? null : whereMet(pieces.getFirst());
        if (met != null && passage.origin() != Origin.FIELD && hasDateAndTime(passage.text())) {
            return met;
        }
        boolean timed = pieces.size() > 1
                || !SwedishDates.findIn(passage.text()).isEmpty()
                || !SwedishTimes.findIn(passage.text()).isEmpty();
        for (String piece : pieces) {
            var preposition = PREPOSITION.matcher(piece);
            String place = tidy(preposition.replaceFirst(""));
            boolean between = !piece.equals(pieces.getFirst()) || startsWithDate(passage.text());
            if (place == null || !(PLACE_WORD.matcher(place).find() || (between && hasDateAndTime(passage.text())))) {
                continue;
            }
            boolean alone = passage.origin() == Origin.TITLE && !timed && followsTime(passage);
            if ((timed && (between || isPlaceAlone(place))) || alone) {
                return place;
            }
        }
        return null;
    }

    /** "Protokoll fört vid möte …", "VU-möte …" */
    private static boolean startsMeeting(String title) {
        return TITLE.matcher(title).lookingAt();
    }

    /** The place in the sentence that old minutes have for a title: what stands last before the date. */
    private static @Nullable String whereMet(String sentence) {
        int old = sentence.lastIndexOf(" " + OLD_AT);
        if (old > 0) {
            return tidy(sentence.substring(old + 1 + OLD_AT.length()));
        }
        var meeting = MEETING_AT.matcher(sentence);
        if (!meeting.find()) {
            return null;
        }
        String rest = meeting.group("place");
        var at = AT.matcher(rest);
        while (BODY.matcher(rest).find() && at.find()) {
            rest = meeting.group("place").substring(at.end());
        }
        return BODY.matcher(rest).find() ? null : tidy(rest);
    }

    private static boolean startsWithDate(String text) {
        var dates = SwedishDates.findIn(text);
        return !dates.isEmpty() && dates.getFirst().start() == 0;
    }

    private static boolean hasDateAndTime(String text) {
        return !SwedishDates.findIn(text).isEmpty()
                && WORD_OF_CLOCK.matcher(text).find();
    }

    private static boolean isPlaceAlone(String piece) {
        return WORD_GAP.split(piece).length <= 4 && !NO_PLACE.matcher(piece).matches();
    }

    private boolean followsTime(HeadPassage passage) {
        int index = head.indexOf(passage);
        return index > 0
                && (!SwedishDates.findIn(head.get(index - 1).text()).isEmpty()
                        || !SwedishTimes.findIn(head.get(index - 1).text()).isEmpty());
    }

    /** What is left of a text without its dates and times, in pieces. */
    private static List<String> pieces(String text) {
        var marked = new StringBuilder(text);
        for (DateMatch date : SwedishDates.findIn(text)) {
            blank(marked, date.start(), date.end());
        }
        for (var time : SwedishTimes.findIn(text)) {
            blank(marked, time.start(), time.end());
        }
        var words = WORD_OF_TIME.matcher(text);
        while (words.find()) {
            blank(marked, words.start(), words.end());
        }
        var pieces = new ArrayList<String>();
        for (String piece : marked.toString().split("\u0000+", -1)) {
            String tidied = piece.strip();
            if (tidied.chars().anyMatch(Character::isLetter)) {
                pieces.add(tidied.replaceAll("^[\\s,;.:–-]+", "").strip());
            }
        }
        return pieces;
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, '\u0000');
        }
    }

    /** The part before the first name of a person, where the list of people runs on behind the place. */
    private static String beforePeople(String piece) {
        String[] words = WORD_GAP.split(piece, -1);
        var kept = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            boolean name = i > 0
                    && i + 1 < words.length
                    && GivenNames.swedish().bearers(words[i]) > 50
                    && Character.isUpperCase(words[i + 1].charAt(0))
                    && !words[i].endsWith(",")
                    && !words[i + 1].endsWith("s")
                    && i + 2 < words.length;
            if (name) {
                break;
            }
            kept.append(i == 0 ? "" : " ").append(words[i]);
        }
        return kept.toString();
    }

    private static @Nullable String tidy(String piece) {
        var behind = SENTENCE_BEHIND.matcher(piece);
        String place = (behind.find() ? piece.substring(0, behind.start()) : piece)
                .replaceAll(
                        "^(?:(?:förtroendevalda|[Tt]jänstemän|[Ll]edamöter|[Ee]rsättare|[Bb]eslutat|ande)\\s+(?=\\p{Lu}))+",
                        "")
                .replaceAll("^[\\s,;.:–(-]+|[\\s,;.:–(-]+$", "")
                .replaceAll("^([^(]*)\\)$", "$1")
                .replaceAll("^(?:[Ii]|[Pp]å|[Vv]id) (?=\\p{Lu})", "")
                .strip();
        return place.length() < 2
                        || place.length() > LONGEST
                        || NO_PLACE.matcher(place).matches()
                ? null
                : place;
    }
}
