package se.protokoll.extract.attendance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Token;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Presence;
import se.protokoll.registry.SwedishTimes;
import se.protokoll.registry.TimeMatch;

/**
 * Lists that say of everybody from when to when they were there: "Anna Ek 8:15–12:05", "Bo Lind 8:15–11:40". Those who were there
 * from the beginning of the meeting to its end took part in all of it.
 */
final class HourSpans {

    /** So many were there for all the time that the list names. */
    private static final int FEWEST = 3;

    private record Span(LocalTime from, LocalTime to) {

        boolean holds(Span other) {
            return !from.isAfter(other.from) && !to.isBefore(other.to);
        }
    }

    /** The time of the whole meeting; empty where neither cover sheet nor list says. */
    private final List<Span> whole;

    private HourSpans(List<Span> whole) {
        this.whole = whole;
    }

    /**
     * What the cover sheet says of the time of the meeting, and the notes on all the people of when they were there.
     */
    static HourSpans of(List<Attendance> people, CoverSheet sheet) {
        var whole = new ArrayList<Span>();
        Stream.of(Label.PLACE_AND_TIME, Label.TIME)
                .flatMap(label -> sheet.all(label).stream())
                .map(field -> around(spans(Token.phrase(field.value()))))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(whole::add);
        var listed = listed(people);
        if (listed != null) {
            whole.add(listed);
        }
        return new HourSpans(whole);
    }

    private static @Nullable Span listed(List<Attendance> people) {
        var spans = people.stream()
                .map(person -> around(spans(person.note())))
                .filter(Objects::nonNull)
                .toList();
        long present = people.stream()
                .filter(person -> person.presence() != Presence.ABSENT)
                .count();
        var longest = around(spans);
        return spans.size() * 2L >= present
                        && spans.stream().filter(span -> span.equals(longest)).count() >= FEWEST
                ? longest
                : null;
    }

    /** Whether one of the times of a note is that of the whole meeting, and the note says nothing else. */
    boolean areAll(@Nullable String note) {
        return note != null
                && spans(note).stream().anyMatch(span -> whole.stream().anyMatch(span::holds))
                && Presences.of(withoutTimes(note)) == Presence.PRESENT;
    }

    private static String withoutTimes(String note) {
        var rest = new StringBuilder(note);
        for (TimeMatch time : SwedishTimes.findIn(note).reversed()) {
            rest.delete(time.start(), time.end());
        }
        return rest.toString();
    }

    private static @Nullable Span around(List<Span> spans) {
        return spans.isEmpty()
                ? null
                : new Span(
                        spans.stream()
                                .map(Span::from)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        spans.stream()
                                .map(Span::to)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    private static List<Span> spans(@Nullable String text) {
        var spans = new ArrayList<Span>();
        for (TimeMatch time : SwedishTimes.findIn(Objects.requireNonNullElse(text, ""))) {
            var to = time.to();
            if (to != null) {
                spans.add(new Span(time.from(), to));
            }
        }
        return spans;
    }
}
