package se.protokoll.extract.head;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Keywords;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.SwedishDates;
import se.protokoll.registry.SwedishTimes;

/** Reads when the meeting began and ended; adjournments between are passed over. */
final class MeetingTimeReader {

    /**
     * Further times right behind the first: "09.00 11.45 12.30 16.15", the dashes lost; "– den 24 april kl 16.40", "och
     * avslutades kl 16.20".
     */
    private static final Pattern MORE = Pattern.compile("\\G[\\s,–—-]*(?:och |samt )?(?:(?:avsluta|slut)\\p{Ll}* )?"
            + "(?:(?:\\p{L}+ )?den \\d{1,2} \\p{Ll}{3,9}(?: \\d{4})?,? )?(?:kl\\.? ?)?([01]?\\d|2[0-4])[.:]"
            + "([0-5]\\d)(?!\\d|[.:/]\\d|-\\d(?!\\d?[.:]\\d\\d))");

    private static final Pattern BEHIND_DATE =
            Pattern.compile("^[\\s,]*(?:kl\\.? ?)?([01]?\\d|2[0-4])[.:]([0-5]\\d)(?!\\d|[.:/-]\\d)");

    /** "26/4-22, 13-14.30": from and to right behind the day. */
    private static final Pattern RANGE_BEHIND_DATE =
            Pattern.compile("^[\\s,]*(?:kl\\.? ?)?([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?\\s?[–-]\\s?([01]?\\d|2[0-4])[.:]"
                    + "([0-5]\\d)(?!\\d|[.:/-]\\d)");

    /** The end as a line of its own. */
    private static final Pattern ENDED = Pattern.compile(
            "(?m)(?:^|\\h)(?:Sluttid|Mötet slut)[:\\h]+(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d,?\\h+)?(?:kl\\.? ?)?"
                    + "([01]?\\d|2[0-4])[.:]([0-5]\\d)(?!\\d)");

    /** "start kl 12 den 21:a, slut kl 12.30 den 22:a" */
    private static final Pattern STARTED_AND_ENDED =
            Pattern.compile("(?<!\\p{L})start kl\\.? ?\\d{1,2}[^\\n(]{0,40}? slut kl\\.? ?([01]?\\d|2[0-4])"
                    + "(?:[.:]([0-5]\\d))?(?!\\d|[.:]\\d)");

    /** "lunch 12-13, hotellet, möte 13-16.45" */
    private static final Pattern MEETING = Pattern.compile(
            "(?<!\\p{L})(?:möte|mötet|sammanträde|sammanträdet) (?:kl\\.? ?)?([01]?\\d|2[0-4])"
                    + "(?:[.:]([0-5]\\d))?\\s?[–-]\\s?([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?(?![\\d.:/-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Närvarolista 2024-03-05, kl. 10.00-14.30" */
    private static final Pattern LISTED = Pattern.compile(
            "(?m)^\\h*(?:Närvaro|Deltagar)(?:lista|förteckning)[^\\n]{0,60}? kl\\.? ?([01]?\\d|2[0-4])[.:]"
                    + "([0-5]\\d)\\s?[–-]\\s?([01]?\\d|2[0-4])[.:]([0-5]\\d)(?!\\d)");

    /** By when one was to have answered. */
    private static final Pattern DEADLINE = Pattern.compile("(?iu)(?<!\\p{L})senast (?:\\p{L}+ ){0,2}(?:den )?\\d");

    /** "Mötet började onsdagen den 3 maj kl 13": the day may stand before the hour. */
    private static final String DAY = "(?:\\d{1,2}\\s\\p{L}{3,9}\\s(?:(?:19|20)\\d\\d\\s)?)?";

    private static final Pattern OPENED = Pattern.compile(
            "(?:mötet|sammanträdet)\\s(?:öppna\\p{L}+|börja\\p{L}+|inled\\p{L}+)(?:[^.\\d]{0,30}" + DAY
                    + "(?:kl\\.?|klockan)\\s?|:\\s?"
                    + "|\\s(?=\\d{1,2}[.:]\\d\\d))(2[0-4]|[01]?\\d)(?![\\d])(?:[.:]([0-5]\\d))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CLOSED = Pattern.compile(
            "(?:(?:mötet|sammanträdet|ordföranden)\\s(?:[\\p{L} ]{0,30}\\s)?"
                    + "|(?:öppna|börja|inled)\\p{L}+ (?:[^.\\n]|\\.(?! (?-i:\\p{Lu}))){0,60} och )"
                    + "(?:avsluta\\p{L}+|slut\\p{L}*)(?:[^.\\d]{0,30}" + DAY
                    + "(?:kl\\.?|klockan)\\s?|:\\s?)(2[0-4]|[01]?\\d)(?![\\d])(?:[.:]([0-5]\\d))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a sentence begins with that says when the meeting was opened or closed. */
    private static final Keywords SAYING =
            Keywords.within("mötet", "sammanträdet", "ordföranden", "öppna", "börja", "inled");

    private static final Pattern ADJUSTMENT =
            Pattern.compile("juster|anslag|bevis", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<HeadPassage> head;
    private final String text;

    /**
     * @param head the pieces of the head
     * @param text the document's text, for "Mötet avslutades kl 15.30"
     */
    MeetingTimeReader(List<HeadPassage> head, String text) {
        this.head = head;
        this.text = text;
    }

    /**
     * Beginning and end.
     *
     * @param start null where the document does not say it
     * @param end null where the document does not say it
     */
    record Times(@Nullable Fact<LocalTime> start, @Nullable Fact<LocalTime> end) {}

    Times times() {
        var found = head.stream()
                .sorted(Comparator.comparingInt(MeetingTimeReader::rank))
                .filter(passage -> rank(passage) < 9)
                .map(this::read)
                .filter(times -> times.start() != null)
                .findFirst()
                .orElse(new Times(null, null));
        var start = found.start() == null ? told(OPENED) : found.start();
        var end = found.end() == null ? saidEnd() : found.end();
        return start == null && end == null ? listed() : new Times(start, end);
    }

    private Times listed() {
        var list = LISTED.matcher(text);
        if (!list.find()) {
            return new Times(null, null);
        }
        var evidence = new Evidence(list.start(), list.end(), null, "time-list", 0.8);
        return times(time(list.group(1), list.group(2)), time(list.group(3), list.group(4)), evidence);
    }

    private @Nullable Fact<LocalTime> saidEnd() {
        var closed = told(CLOSED);
        var ended = closed == null ? said(ENDED) : closed;
        return ended == null ? said(STARTED_AND_ENDED) : ended;
    }

    private static int rank(HeadPassage passage) {
        if (passage.origin() == Origin.FIELD) {
            return passage.is(Label.TIME)
                    ? 0
                    : passage.is(Label.PLACE_AND_TIME)
                            ? 1
                            : passage.is(Label.DATE) ? 2 : passage.is(Label.PLACE) ? 5 : 9;
        }
        return switch (passage.origin()) {
            case TITLE -> DEADLINE.matcher(passage.text()).find() ? 9 : 3;
            case WEB_TITLE -> 4;
            default -> ADJUSTMENT.matcher(passage.text()).find() ? 9 : 6;
        };
    }

    private Times read(HeadPassage passage) {
        boolean labelled = passage.is(Label.TIME) || passage.is(Label.DATE);
        String text = (labelled ? "tid " : "") + passage.text();
        var matches = SwedishTimes.findIn(text);
        var evidence = passage.evidence("time-" + passage.origin().name().toLowerCase(Locale.ROOT), 0.9);
        var meeting = MEETING.matcher(text);
        if (labelled && meeting.find()) {
            LocalTime end = last(text, meeting.end(), time(meeting.group(3), meeting.group(4)));
            return times(time(meeting.group(1), meeting.group(2)), end, evidence);
        }
        if (matches.isEmpty()) {
            return behindDate(text, evidence);
        }
        var first = matches.getFirst();
        return times(first.from(), last(text, first.end(), first.to()), evidence);
    }

    /** The last of the times that go on right behind others. */
    private static @Nullable LocalTime last(String text, int from, @Nullable LocalTime before) {
        LocalTime last = before;
        var more = MORE.matcher(text).region(from, text.length());
        while (more.find()) {
            last = time(more.group(1), more.group(2));
        }
        return last;
    }

    private static Times behindDate(String text, Evidence evidence) {
        for (var date : SwedishDates.findIn(text)) {
            var range = RANGE_BEHIND_DATE.matcher(text.substring(date.end()));
            if (range.lookingAt()) {
                return times(time(range.group(1), range.group(2)), time(range.group(3), range.group(4)), evidence);
            }
            var time = BEHIND_DATE.matcher(text.substring(date.end()));
            if (time.lookingAt()) {
                return times(time(time.group(1), time.group(2)), null, evidence);
            }
        }
        return new Times(null, null);
    }

    private static Times times(@Nullable LocalTime start, @Nullable LocalTime end, Evidence evidence) {
        return new Times(
                start == null ? null : new Fact<>(start, evidence), end == null ? null : new Fact<>(end, evidence));
    }

    private @Nullable Fact<LocalTime> said(Pattern pattern) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? said(matcher) : null;
    }

    /** The same where the pattern begins as {@link #SAYING} does. */
    private @Nullable Fact<LocalTime> told(Pattern pattern) {
        var matcher = pattern.matcher(text);
        return SAYING.find(matcher, text) ? said(matcher) : null;
    }

    private static @Nullable Fact<LocalTime> said(Matcher matcher) {
        var time = time(matcher.group(1), matcher.group(2));
        return time == null
                ? null
                : new Fact<>(time, new Evidence(matcher.start(), matcher.end(), null, "time-sentence", 0.8));
    }

    private static @Nullable LocalTime time(String hour, @Nullable String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours == 24 ? (minutes == 0 ? LocalTime.MIDNIGHT : null) : LocalTime.of(hours, minutes);
    }
}
