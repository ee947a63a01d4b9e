package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.protokoll.extract.words.Keywords;
import se.protokoll.minutes.Attendance;

/** What the text of the items says about who held which office: "Ordförande Anna Ek öppnar mötet." */
final class OfficerMentions {

    /** The meeting is opened and its officers are chosen within the first items. */
    private static final int REACH = 4000;

    private static final int SENTENCE = 160;

    /** "ordföranden hr Ek" */
    private static final String COURTESY = "\\s*(?:(?:hr|herr|fru|fröken|frk)\\.?\\s+)?$";

    private static final Pattern CHAIR = Pattern.compile("(?:^|[^\\p{L}])(?:ordförande[n]?|ordf\\.?)" + COURTESY);

    private static final Pattern CHAIR_BY_GIVEN_NAME =
            Pattern.compile("(?<![\\p{L}] )(?:Ordförande|Ordföranden|Mötesordförande)\\s(\\p{Lu}[\\p{L}-]+)\\s\\p{Ll}");

    private static final Pattern VICE_CHAIR =
            Pattern.compile("(?:vice|(?<!\\p{L})v\\.?)\\s+(?:ordförande[n]?|ordf\\.?)" + COURTESY);

    private static final Pattern OF_ANOTHER =
            Pattern.compile("(?<!mötet|sammanträdet)(?<=\\p{L})s +(?:ordförande[n]?|ordf\\.?)" + COURTESY);

    private static final Pattern OF_ANOTHER_VICE =
            Pattern.compile("\\p{L}s\\s+(?:\\S+ +)?vice\\s+ordförande[n]?" + COURTESY);

    private static final Pattern CHAIR_CHOSEN =
            Pattern.compile("till\\s(?:mötes)?ordförande[^.]*(?:vald|utse|utsåg)[^.]*$");

    private static final Pattern SECRETARY_CHOSEN =
            Pattern.compile("till\\s(?:mötes)?sekreterare[^.]*(?:vald|utse|utsåg)[^.]*$"
                    + "|(?:vald|utse|utsåg)[^.]*\\still\\s+(?:mötes)?sekreterare\\s+$");

    private static final Keywords SECRETARY = Keywords.beginningWith(List.of("sekreterare", "mötessekreterare"));

    private static final Pattern SECRETARY_IS =
            Pattern.compile("(?:[Ss]ekreterare|[Mm]ötessekreterare)(?:\\sför\\s(?:mötet|stämman))?\\s"
                    + "(?:är|var|blev|tjänstgjorde|fungerade)\\s+");

    private static final Set<String> ADJUSTING = Set.of(
            "justera",
            "justerare",
            "justeringsman",
            "justeringsmän",
            "justeringsperson",
            "justeringspersoner",
            "protokolljusterare");

    private static final Set<String> CHOOSING = Set.of("utse", "utsåg", "vald", "välj");

    /** Behind the label of the cover sheet others than the adjusters may follow. */
    private static final String COVER_LABEL = "utses att justera";

    private static final Pattern BESIDE_CHAIR =
            Pattern.compile("(?:jämte|tillsammans med|tillika med)\\s+ordf(?:öranden)?", Pattern.UNICODE_CASE);

    private final String text;
    private final int from;
    private final int to;
    private final ToldLeader leader;
    private final ToldSecretary recorder;
    private final ToldAdjuster adjuster;

    /**
     * @param text the document's canonical text
     * @param itemsStart where its items begin
     */
    OfficerMentions(String text, int itemsStart) {
        this.text = text;
        this.from = itemsStart < text.length() ? itemsStart : 0;
        this.to = Math.min(text.length(), from + REACH);
        this.leader = new ToldLeader(text, from, to);
        this.recorder = new ToldSecretary(text, from, to);
        this.adjuster = new ToldAdjuster(text, from, to);
    }

    /** The person called the chair; not one who chairs another body. */
    Optional<Attendance> chair(List<Attendance> people) {
        return people.stream()
                .filter(leader::is)
                .findFirst()
                .or(() -> people.stream()
                        .filter(person -> isMentioned(person, OfficerMentions::isChair))
                        .findFirst())
                .or(() -> chairByGivenName(people))
                .or(() -> people.stream().filter(leader::opens).findFirst());
    }

    /** "Ordförande Carl-Gustaf hälsar välkommen", where nobody else has that given name. */
    private Optional<Attendance> chairByGivenName(List<Attendance> people) {
        var named = CHAIR_BY_GIVEN_NAME.matcher(text).region(from, to);
        while (named.find()) {
            String name = named.group(1);
            var bearers = people.stream()
                    .filter(person -> person.name().startsWith(name + " "))
                    .toList();
            if (bearers.size() == 1) {
                return Optional.of(bearers.getFirst());
            }
        }
        return Optional.empty();
    }

    /** The person called the vice chair. */
    Optional<Attendance> viceChair(List<Attendance> people) {
        return people.stream()
                .filter(person -> isMentioned(
                        person,
                        before -> VICE_CHAIR.matcher(before).find()
                                && !OF_ANOTHER_VICE.matcher(before).find()))
                .findFirst();
    }

    private static boolean isChair(String before) {
        boolean called = CHAIR.matcher(before).find()
                && !VICE_CHAIR.matcher(before).find()
                && !OF_ANOTHER.matcher(before).find();
        return called || CHAIR_CHOSEN.matcher(before).find();
    }

    /** The person chosen or named as secretary. */
    Optional<Attendance> secretary(List<Attendance> people) {
        return people.stream()
                .filter(person -> isMentioned(
                        person, before -> SECRETARY_CHOSEN.matcher(before).find()))
                .findFirst()
                .or(() -> people.stream().filter(recorder::is).findFirst())
                .or(() -> secretaryThatIs(people));
    }

    /** "Sekreterare är Anna Ek.", "Som sekreterare tjänstgjorde Anna Ek.", on the cover sheet or below it */
    private Optional<Attendance> secretaryThatIs(List<Attendance> people) {
        var is = SECRETARY_IS.matcher(text);
        for (int at = SECRETARY.next(text, 0, to); at >= 0; at = SECRETARY.next(text, at + 1, to)) {
            if (is.region(at, to).lookingAt()) {
                int name = is.end();
                return people.stream()
                        .filter(person -> new NamedInText(text, person.name()).at(name))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Those chosen to adjust the minutes. */
    List<Attendance> adjusters(List<Attendance> people) {
        var named = adjuster.byGivenNames(people);
        return people.stream()
                .filter(person -> isMentioned(person, OfficerMentions::isChoice)
                        || isMentionedAbove(person, OfficerMentions::isWhole)
                        || adjuster.is(person)
                        || named.contains(person))
                .toList();
    }

    /** "Att jämte ordföranden justera dagens protokoll utses Anna Ek": a sentence above the items, no label. */
    private static boolean isWhole(String before) {
        return isChoice(before) && BESIDE_CHAIR.matcher(before).find();
    }

    private static boolean isChoice(String before) {
        String sentence = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n\n")) + 1);
        boolean chosen = CHOOSING.stream().anyMatch(sentence::contains);
        return chosen && !sentence.contains(COVER_LABEL) && ADJUSTING.stream().anyMatch(sentence::contains);
    }

    private boolean isMentioned(Attendance person, Predicate<String> before) {
        return isMentioned(
                person, before, from, Math.min(text.length(), to + person.name().length() - 1));
    }

    private boolean isMentionedAbove(Attendance person, Predicate<String> before) {
        return isMentioned(person, before, 0, from);
    }

    private boolean isMentioned(Attendance person, Predicate<String> before, int begin, int end) {
        var named = new NamedInText(text, person.name());
        for (int at = named.next(begin, end); at >= 0; at = named.next(at + 1, end)) {
            String context = text.substring(Math.max(begin, at - SENTENCE), at).toLowerCase(Locale.ROOT);
            if (before.test(context)) {
                return true;
            }
        }
        return false;
    }
}
