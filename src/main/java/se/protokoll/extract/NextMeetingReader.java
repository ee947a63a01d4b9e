package se.protokoll.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.DateMatch;
import se.protokoll.registry.SwedishDates;

/** Reads the day of the meeting that is to follow. */
final class NextMeetingReader {

    private static final String MEETING =
            "(?:\\p{L}*möte|\\p{L}*sammanträde|\\p{L}*sarnmanträde|\\p{L}*träff|\\p{L}*konferens|styrgrupp|gång)\\p{L}*";

    /** The letters in front are those it begins with: the whole document is searched, and this passes over most of it. */
    private static final Pattern NEXT = Pattern.compile(
            "(?=(?-iu:[nktshmåNKTSHMÅ]))(?<![\\p{L}])(?:(?:nästa|nästkommande|kommande) (?:\\p{L}+ )?" + MEETING
                    + "|(?:träffas|ses|hörs|möts|sammanträder) (?:igen|härnäst|nästa gång)|(?:återses|åter samlas))(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern EXTRA = Pattern.compile(
            "(?:kallelse till |kallas till |kalla till )?extra (?:\\p{L}*(?:sammanträde|möte|styrelse|fullmäktige|nämnd)\\p{L}*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What comes to the next meeting is no date of it: a deadline before it, a meeting of others. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:senast|inför|innan|före|dessförinnan|deadline|skickas|lämnas|arbetsutskottet|au|referensgruppen|protokoll(?:et)?|föregående|anteckningar(?:na)?)(?:\\s\\p{L}+){0,4}\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int REACH = 160;

    private final String text;
    private final List<AgendaItem> agenda;
    private final @Nullable LocalDate meeting;

    /** @param meeting day of this meeting, from which a missing year follows; null if it is not known */
    NextMeetingReader(String text, List<AgendaItem> agenda, @Nullable LocalDate meeting) {
        this.text = text;
        this.agenda = agenda;
        this.meeting = meeting;
    }

    /** The day; null where the document does not say it. */
    @Nullable
    Fact<LocalDate> date() {
        for (var item : agenda.reversed()) {
            if (NEXT.matcher(item.title()).find()) {
                int end = Math.min(item.textEnd(), item.evidence().end() + 3 * REACH);
                var date =
                        firstDate(item.evidence().start(), end, item.evidence().page(), "next-meeting-item");
                if (date != null) {
                    return date;
                }
            }
        }
        var next =
                after(NEXT, agenda.isEmpty() ? 0 : agenda.getFirst().evidence().start(), "next-meeting-sentence");
        return next == null
                ? after(
                        EXTRA,
                        agenda.isEmpty() ? 0 : agenda.getFirst().evidence().start(),
                        "next-meeting-extra")
                : next;
    }

    private @Nullable Fact<LocalDate> after(Pattern pattern, int from, String rule) {
        var matcher = pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
        Fact<LocalDate> last = null;
        while (matcher.find()) {
            int end = sentenceEnd(matcher.end());
            var date = firstDate(matcher.end(), end, null, rule);
            if (date != null) {
                last = date;
            }
        }
        return last;
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
            var date = OTHER.matcher(text.substring(from, match.start())).find() ? null : following(match);
            if (date != null) {
                return new Fact<>(
                        date, new Evidence(match.start(), match.end(), page, rule, match.year() == null ? 0.8 : 0.9));
            }
        }
        return null;
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
