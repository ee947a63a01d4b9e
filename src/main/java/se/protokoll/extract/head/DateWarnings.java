package se.protokoll.extract.head;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokoll.Swedish;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.words.Keywords;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Warning;
import se.protokoll.registry.DateMatch;
import se.protokoll.registry.SwedishDates;

/** Tells what in a document speaks against the day that was read for the meeting. */
public final class DateWarnings {

    /** Minutes are adjusted, and the notice of it put up, when the meeting has been held. */
    private static final Pattern AFTERWARDS = Pattern.compile(
            "(?<what>juster(?:as|ades|at|ats|ing|ingens|ingsdatum|ande)|anslag(?:et|s)?|anslås)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Keywords AFTERWARDS_WORDS = Keywords.beginningWith(List.of("juster", "anslag", "anslås"));

    private static final Pattern EARLIER = Pattern.compile(
            "(?:föregående|förra|tidigare|senaste)[^.]{0,60}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int WINDOW = 90;
    private static final int BEFORE = 70;

    private final Fact<LocalDate> date;
    private final List<Warning> warnings = new ArrayList<>();

    private DateWarnings(Fact<LocalDate> date) {
        this.date = date;
    }

    /**
     * The warnings.
     *
     * @param date what was read
     * @param head the passages it was chosen from
     * @param top the text before the first item
     * @param today no meeting has been held later
     */
    public static List<Warning> of(Fact<LocalDate> date, List<HeadPassage> head, String top, LocalDate today) {
        var checks = new DateWarnings(date);
        checks.checkWeekday(head);
        checks.checkAdjustment(top);
        if (date.value().isAfter(today)) {
            checks.warn("date-in-future", "Mötets datum %s ligger i framtiden.".formatted(date.value()));
        }
        return checks.warnings;
    }

    private void checkWeekday(List<HeadPassage> head) {
        var printed = head.stream()
                .flatMap(passage -> SwedishDates.findIn(passage.text()).stream())
                .filter(match -> match.weekday() != null && isMeetings(match))
                .toList();
        boolean agrees = printed.stream()
                .anyMatch(match -> match.weekday() == date.value().getDayOfWeek());
        if (!agrees) {
            printed.stream()
                    .findFirst()
                    .flatMap(match -> Optional.ofNullable(match.weekday()))
                    .ifPresent(weekday -> warn(
                            "date-weekday",
                            "%s är en %s, men texten säger %s."
                                    .formatted(
                                            date.value(),
                                            date.value().getDayOfWeek().getDisplayName(TextStyle.FULL, Swedish.LOCALE),
                                            weekday.getDisplayName(TextStyle.FULL, Swedish.LOCALE))));
        }
    }

    private boolean isMeetings(DateMatch match) {
        return match.inYear(match.year() == null ? date.value().getYear() : match.year())
                .filter(date.value()::equals)
                .isPresent();
    }

    private void checkAdjustment(String top) {
        var matcher = AFTERWARDS.matcher(top);
        for (int at = AFTERWARDS_WORDS.next(top, 0, top.length());
                at >= 0;
                at = AFTERWARDS_WORDS.next(top, at + 1, top.length())) {
            if (!matcher.region(at, top.length()).lookingAt()) {
                continue;
            }
            String before = top.substring(Math.max(0, matcher.start() - BEFORE), matcher.start());
            String behind = top.substring(matcher.end(), Math.min(top.length(), matcher.end() + WINDOW));
            var day = SwedishDates.findIn(behind).stream()
                    .findFirst()
                    .flatMap(DateMatch::date)
                    .filter(date.value()::isAfter);
            if (day.isPresent() && !EARLIER.matcher(before).find()) {
                warn(
                        "date-after-adjustment",
                        "Mötets datum %s ligger efter den dag, %s, då protokollet ska ha justerats eller anslagits."
                                .formatted(date.value(), day.get()));
                return;
            }
        }
    }

    private void warn(String rule, String message) {
        warnings.add(new Warning(rule, message, date.evidence()));
    }
}
