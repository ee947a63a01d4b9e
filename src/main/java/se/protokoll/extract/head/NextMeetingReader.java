package se.protokoll.extract.head;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Keywords;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.DateMatch;
import se.protokoll.registry.SwedishDates;
import se.protokoll.registry.Weekdays;

/** Reads the day of the meeting that is to follow. */
final class NextMeetingReader {

    private static final String MEETING =
            "(?:\\p{L}*möte|\\p{L}*sammanträde|\\p{L}*sarnmanträde|\\p{L}*träff|\\p{L}*konferens|\\p{L}*samråd"
                    + "|samling|sittning|styrgrupp|gång)\\p{L}*";

    private static final Pattern NEXT = Pattern.compile(
            "(?:(?:nästa|nästkommande|kommande)(?: |\\n[ \\t]{0,80}+)(?:\\p{L}+ )?(?:" + MEETING
                    + "|samman-\\s{1,3}träde)"
                    + "|nästa (?:\\p{L}*(?:utskott|nämnd|råd|styrelse))(?= (?:är|hålls|blir|sker|äger rum|den|"
                    + Weekdays.NAME_REGEX
                    + "(?:en)?) )|nästa (?-i:\\p{Lu}{2,4})(?= ?(?:$|[\n:.]|är |hålls |blir |sker |äger |den ))"
                    + "|nästa(?=: \\d)|(?:träffas|ses|hörs|möts|sammanträder) (?:igen|härnäst|nästa gång)"
                    + "|(?:återses|åter samlas))(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What {@link #NEXT} begins with. */
    private static final Keywords NEXT_WORDS = Keywords.beginningWith(List.of(
            "nästa ",
            "nästa\n",
            "nästa:",
            "nästkommande ",
            "nästkommande\n",
            "kommande ",
            "kommande\n",
            "träffas ",
            "ses ",
            "hörs ",
            "möts ",
            "sammanträder ",
            "återses",
            "åter samlas"));

    private static final Keywords EXTRA_WORDS = Keywords.within("extra ");

    private static final Pattern EXTRA = Pattern.compile(
            "extra (?:\\p{L}*(?:sammanträde|möte|styrelse|fullmäktige|nämnd)\\p{L}*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What comes to the next meeting is no date of it: a deadline before it, a meeting of others. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:senast|inför|innan|före|dessförinnan|deadline|skickas|lämnas"
                    + "|(?<body>arbetsutskottet|au|referensgruppen)|protokoll(?:et)?|föregående|anteckningar(?:na)?"
                    + "|(?:publicera|uppdatera|justera|ändra)[dt]e?s?|utskriv(?:en|et)|skriv(?:en|et))"
                    + "(?:\\s\\p{L}+){0,4}\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Arbetsutskottets nästa sammanträde": whose it is, if not that of the body that met. */
    private static final Pattern OWNER = Pattern.compile("(?<![\\p{L}])(?<owner>\\p{L}*"
            + "(?:nämndens|styrelsens|rådets|utskottets|presidiets|direktionens|fullmäktiges|beredningens))\\s$");

    private static final Keywords PLAN_WORDS = Keywords.beginningWith(
            List.of("sammanträder ", "träffas ", "möts ", "mötesdagarna ", "sammanträdesdagarna "));

    private static final Pattern PLAN =
            Pattern.compile("(?:(?:sammanträder|träffas|möts) (?:därefter )?(?:i \\p{Lu}[\\p{L}-]+ )?"
                    + "|(?<set>(?:mötes|sammanträdes)dagarna till ))(?:" + Weekdays.NAME_REGEX
                    + "en )?(?:den )?(?=\\d)");

    /** The body that met, before the verb. */
    private static final Pattern MEETS = Pattern.compile("(?iu)(?<![\\p{L}])\\p{L}*"
            + "(?:nämnden|styrelsen|rådet|direktionen|nätverket|utskottet|fullmäktige|kommittén|vi) $");

    private static final Pattern TIMES = Pattern.compile(
            "(?iu)(?:tider|(?:mötes|sammanträdes)(?:tider|dagar|datum)|mötes(?:tider|dagar|datum) (?:våren|hösten).*"
                    + "|(?:vårens|höstens|nästa års) (?:möten|träffar|sammanträden))");

    private static final int SUBJECT = 40;

    private static final int REACH = 160;

    private final String text;
    private final List<AgendaItem> agenda;
    private final @Nullable LocalDate meeting;
    private final BodyWords body;

    /**
     * @param meeting day of this meeting, from which a missing year follows; null if it is not known
     * @param body the body that met
     */
    NextMeetingReader(String text, List<AgendaItem> agenda, @Nullable LocalDate meeting, BodyWords body) {
        this.body = body;
        this.text = text;
        this.agenda = agenda;
        this.meeting = meeting;
    }

    /** The day; null where the document does not say it. */
    @Nullable
    Fact<LocalDate> date() {
        for (var item : agenda.reversed()) {
            if (isNext(item.title())) {
                int end = Math.min(item.textEnd(), item.evidence().end() + 3 * REACH);
                var page = item.evidence().page();
                var said = after(NEXT_WORDS, NEXT, item.evidence().end(), end, page, "next-meeting-item");
                var date = said != null ? said : firstDate(item.evidence().start(), end, page, "next-meeting-item");
                if (date != null) {
                    return date;
                }
            }
        }
        int from = agenda.isEmpty() ? 0 : agenda.getFirst().evidence().start();
        var next = after(NEXT_WORDS, NEXT, from, "next-meeting-sentence");
        var extra = next == null ? after(EXTRA_WORDS, EXTRA, from, "next-meeting-extra") : next;
        var planned = extra == null ? planned(from) : extra;
        return planned == null ? listed(from) : planned;
    }

    /** In the head, or as the first of the days that an item sets: "Mötestider våren 2023". */
    private @Nullable Fact<LocalDate> listed(int from) {
        var head = after(NEXT_WORDS, NEXT, 0, from, null, "next-meeting-head");
        if (head != null) {
            return head;
        }
        for (var item : agenda.reversed()) {
            if (TIMES.matcher(item.title()).matches()) {
                int end = Math.min(item.textEnd(), item.evidence().end() + REACH);
                return firstDate(item.evidence().end(), end, item.evidence().page(), "next-meeting-times");
            }
        }
        return null;
    }

    /** "Styrelsen sammanträder den 17 november och den 8 december.": the first of the days that were set. */
    private @Nullable Fact<LocalDate> planned(int from) {
        int at = PLAN_WORDS.next(text, from, text.length());
        while (at >= 0) {
            var plan = PLAN.matcher(text).region(at, Math.min(text.length(), at + REACH));
            String before = text.substring(Math.max(from, at - SUBJECT), at);
            if (plan.lookingAt()
                    && (plan.group("set") != null || MEETS.matcher(before).find())) {
                var date =
                        firstDate(plan.end(), Math.min(text.length(), plan.end() + SUBJECT), null, "next-meeting-plan");
                if (date != null) {
                    return date;
                }
            }
            at = PLAN_WORDS.next(text, at + 1, text.length());
        }
        return null;
    }

    private static boolean isNext(String title) {
        int at = NEXT_WORDS.next(title, 0, title.length());
        while (at >= 0) {
            if (NEXT.matcher(title).region(at, title.length()).lookingAt()) {
                return true;
            }
            at = NEXT_WORDS.next(title, at + 1, title.length());
        }
        return false;
    }

    private @Nullable Fact<LocalDate> after(Keywords words, Pattern pattern, int from, String rule) {
        return after(words, pattern, from, text.length(), null, rule);
    }

    private @Nullable Fact<LocalDate> after(
            Keywords words, Pattern pattern, int from, int to, @Nullable Integer page, String rule) {
        Fact<LocalDate> last = null;
        var matcher = pattern.matcher(text);
        int at = words.next(text, from, to);
        while (at >= 0) {
            int next = at + 1;
            if (matcher.region(at, text.length()).lookingAt()) {
                next = matcher.end();
                var date = isOfOthers(from, at) ? null : firstDate(next, sentenceEnd(next), page, rule);
                if (date != null) {
                    last = date;
                }
            }
            at = words.next(text, next, to);
        }
        return last;
    }

    private boolean isOfOthers(int from, int at) {
        var owner = OWNER.matcher(text.substring(Math.max(from, at - SUBJECT), at));
        return owner.find() && !body.isOwnGenitive(owner.group("owner"));
    }

    private int sentenceEnd(int from) {
        int limit = Math.min(text.length(), from + REACH);
        for (int i = from; i + 1 < limit; i++) {
            boolean stop = text.charAt(i) == '.'
                    && Character.isWhitespace(text.charAt(i + 1))
                    && i + 2 < text.length()
                    && Character.isUpperCase(text.charAt(Math.min(text.length() - 1, i + 2)))
                    && i - from > 12;
            if (stop || text.startsWith("\n\n", i)) {
                return i;
            }
        }
        return limit;
    }

    private @Nullable Fact<LocalDate> firstDate(int from, int to, @Nullable Integer page, String rule) {
        for (var match : SwedishDates.findIn(text, from, Math.max(from, to))) {
            var date = isOther(text.substring(from, match.start())) ? null : following(match);
            if (date != null) {
                return new Fact<>(
                        date, new Evidence(match.start(), match.end(), page, rule, match.year() == null ? 0.8 : 0.9));
            }
        }
        return null;
    }

    private boolean isOther(String before) {
        var other = OTHER.matcher(before);
        return other.find() && (other.group("body") == null || !body.isOwn(other.group("body")));
    }

    /** The date if it follows this meeting; a missing year is that in which it first does. */
    private @Nullable LocalDate following(DateMatch match) {
        var printed = match.date().orElse(null);
        if (printed != null) {
            return meeting == null || printed.isAfter(meeting) ? printed : null;
        }
        if (meeting == null) {
            return null;
        }
        var same = match.inYear(meeting.getYear()).orElse(null);
        return same != null && same.isAfter(meeting)
                ? same
                : match.inYear(meeting.getYear() + 1).orElse(null);
    }
}
