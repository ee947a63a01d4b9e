package se.protokoll.extract.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.extract.labels.Label;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.DateMatch;
import se.protokoll.registry.SwedishDates;

/** Reads the day of the meeting: not that of the adjustment, the notice, the appeal or earlier minutes. */
final class MeetingDateReader {

    /** Before a date that is not the meeting's. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?:juster|anslag|anslås|uppsatt|nedtag|överklag|föregående|förra|daterad|utskick|sidan uppdaterad"
                    + "|publicera|dnr|senast|reviderad|uppdaterad|utskriven|skickad|anmäl|antagen|protokollet från"
                    + "|protokollet den|anteckningarna från|nästa)[^.]{0,25}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HELD = Pattern.compile(
            "(?:sammanträde|sarnmanträde|(?<!leda)möte|träff|konferens)\\p{L}*[\\s,:–-]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY = Pattern.compile(
            "(?:datum|den|dag|protokoll|anteckningar|sammanfattning)\\p{L}*[\\s,:–-]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TITLE = Pattern.compile(
            "(?:protokoll|sammanträde|minnesanteckning|mötesanteckning|anteckningar|möte)\\p{L}* "
                    + "(?:från|fört|hållet|vid|av|den|\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SIX = Pattern.compile("(?<!\\d)(\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d|-\\d)");

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])((?:19|20)\\d\\d)(?![\\d/])");

    private static final Pattern PUBLISHED = Pattern.compile("(?<!\\p{L})[Pp]ublicera[dt]:?(?: den)?(?= \\d)");

    /**
     * Where labels were gathered before their values, place and time follow the last of them; further behind, and behind
     * the labels of others, the items may have begun.
     */
    private static final double VALUES_BEHIND_LABELS = 2;

    private static final int FIRST_VALUE = 100;

    /**
     * What a day is worth that "möte" stands before; one that begins its line, or "den" stands before, may be that of
     * writing.
     */
    private static final double NAMED = 0.7;

    private static final double PLAIN = 0.5;

    /** What "höstens träff, 18 oktober" loses for want of a year. */
    private static final double SHORT = 0.1;

    private static final double WITH_WEEKDAY = 0.3;

    private final List<HeadPassage> head;
    private final String text;

    /** @param text the whole text, whose years may tell the one that the head leaves out */
    MeetingDateReader(List<HeadPassage> head, String text) {
        this.head = head;
        this.text = text;
    }

    private record Candidate(LocalDate date, double score, Evidence evidence) {}

    /** The day; null where the document does not say it. */
    @Nullable
    Fact<LocalDate> date() {
        Candidate best = null;
        for (var passage : head) {
            for (var match : SwedishDates.findIn(passage.text())) {
                var candidate = candidate(passage, match);
                if (candidate != null && (best == null || candidate.score() > best.score())) {
                    best = candidate;
                }
            }
        }
        var found = best == null ? inSixFigures() : new Fact<>(best.date(), best.evidence());
        return found == null ? MailedNotes.day(text) : found;
    }

    /** "Styrelsemöte 220320": six figures are a day only in a title that has no other. */
    private @Nullable Fact<LocalDate> inSixFigures() {
        for (var passage : head) {
            var figures = passage.origin() == Origin.TITLE ? SIX.matcher(passage.text()) : null;
            var match = figures != null && figures.find()
                    ? SwedishDates.parse(figures.group(1) + "-" + figures.group(2) + "-" + figures.group(3))
                            .flatMap(DateMatch::date)
                    : Optional.<LocalDate>empty();
            if (match.isPresent()) {
                return new Fact<>(match.get(), passage.evidence("date-six-figures", 0.8));
            }
        }
        return null;
    }

    private @Nullable Candidate candidate(HeadPassage passage, DateMatch match) {
        String before = passage.text().substring(0, match.start());
        if (OTHER_DAY.matcher(before).find() && !passage.is(Label.DATE)) {
            return null;
        }
        double score = weight(passage);
        boolean deep = passage.origin() == Origin.FIELD && score <= VALUES_BEHIND_LABELS && match.start() > FIRST_VALUE;
        boolean uncertain = deep || (match.form() == DateMatch.Form.SLASH && match.year() == null);
        if (score <= 0 || uncertain) {
            return null;
        }
        boolean held = HELD.matcher(before).find();
        score += held ? NAMED : before.isBlank() || DAY.matcher(before).find() ? PLAIN : 0;
        score += before.isBlank() && match.weekday() != null && match.weekdayAgrees() ? WITH_WEEKDAY : 0;
        score -= match.weekdayAgrees() ? 0 : 1;
        score -= match.year() != null ? 0 : held && passage.origin() == Origin.TITLE ? SHORT : 1;
        var date = match.date()
                .or(() -> year().flatMap(match::inYear))
                .or(() -> ofWeekday(match))
                .or(() -> published(match))
                .orElse(null);
        int start = passage.start();
        return date == null
                ? null
                : new Candidate(
                        date,
                        score,
                        new Evidence(
                                start,
                                passage.end(),
                                passage.page(),
                                "date-" + passage.origin().name().toLowerCase(Locale.ROOT),
                                match.weekdayAgrees() ? 0.95 : 0.5));
    }

    private static double weight(HeadPassage passage) {
        if (passage.origin() == Origin.FIELD) {
            return passage.is(Label.TIME) || passage.is(Label.PLACE_AND_TIME)
                    ? 6
                    : passage.is(Label.DATE)
                            ? 5
                            : passage.is(Label.PLACE) ? 3 : passage.labels().size() < 2 ? 1 : VALUES_BEHIND_LABELS;
        }
        return switch (passage.origin()) {
            case TITLE -> 4;
            case WEB_TITLE -> 3.5;
            default -> TITLE.matcher(passage.text()).lookingAt() ? 3 : 1;
        };
    }

    /** The year, where the date leaves it out: the one printed elsewhere in the head. */
    private Optional<Integer> year() {
        for (var passage : head) {
            var year = YEAR.matcher(passage.text());
            boolean dated =
                    passage.origin() == Origin.FIELD ? passage.is(Label.DATE) : passage.origin() != Origin.BELOW;
            if (dated && year.find()) {
                return Optional.of(Integer.valueOf(year.group(1)));
            }
        }
        return Optional.empty();
    }

    /** "Torsdagen den 14 april", with no year in the head: in the year, of those that the text names more than once, when it
     * was a Thursday. */
    private Optional<LocalDate> ofWeekday(DateMatch match) {
        if (match.weekday() == null) {
            return Optional.empty();
        }
        return YEAR
                .matcher(text)
                .results()
                .map(year -> Integer.valueOf(year.group(1)))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(year -> year.getValue() > 1)
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .flatMap(year -> match.inYear(year.getKey()).stream())
                .filter(date -> date.getDayOfWeek() == match.weekday())
                .findFirst();
    }

    /** "Protokoll 11 maj" on a page that says below "Publicerad 2031-05-19": the last such day until then. */
    private Optional<LocalDate> published(DateMatch match) {
        var published = PUBLISHED.matcher(text);
        var day = published.find()
                ? SwedishDates.findIn(text, published.end(), Math.min(text.length(), published.end() + FIRST_VALUE))
                        .stream()
                        .findFirst()
                        .flatMap(DateMatch::date)
                : Optional.<LocalDate>empty();
        return day.flatMap(until -> match.inYear(until.getYear())
                .filter(date -> !date.isAfter(until))
                .or(() -> match.inYear(until.getYear() - 1)));
    }
}
