package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Presence;

/**
 * Lists that say of everybody for which items they were there: "Anna Ek 1 - 12", "Bo Lind 1 - 7". Those who were there from the
 * first item that is named to the last took part in all of the meeting.
 */
final class ItemSpans {

    private record Span(int from, int to) {}

    private static final Pattern NOTE = Pattern.compile(
            "(?:närvarande |punkt(?:er(?:na)?)? |p\\.? )?(?:§§? ?)?(\\d{1,3}) ?[-–] ?(\\d{1,3})(?![\\d.:])");

    /** So many were there for all the items named. */
    private static final int FEWEST = 3;

    /**
     * The items that those were there for who took part in everything; empty where neither list nor cover sheet says.
     */
    private final Set<Span> whole;

    private ItemSpans(Set<Span> whole) {
        this.whole = whole;
    }

    /**
     * What the notes on all the people of a document say of items, and the cover sheet of those that the minutes have.
     */
    static ItemSpans of(List<Attendance> people, CoverSheet sheet) {
        var whole = new HashSet<Span>();
        sheet.all(Label.PARAGRAPHS).stream()
                .map(field -> span(Token.phrase(field.value())))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(whole::add);
        var listed = listed(people);
        if (listed != null) {
            whole.add(listed);
        }
        return new ItemSpans(whole);
    }

    private static @Nullable Span listed(List<Attendance> people) {
        var spans = people.stream()
                .map(person -> span(person.note()))
                .filter(Objects::nonNull)
                .toList();
        long present = people.stream()
                .filter(person -> person.presence() != Presence.ABSENT)
                .count();
        if (spans.size() < FEWEST || spans.size() * 2L < present) {
            return null;
        }
        int from = spans.stream().mapToInt(Span::from).min().orElse(0);
        int to = spans.stream().mapToInt(Span::to).max().orElse(0);
        var whole = new Span(from, to);
        return spans.stream().filter(whole::equals).count() >= FEWEST ? whole : null;
    }

    /** Whether the items of a note are all that the list names. */
    boolean areAll(@Nullable String note) {
        return note != null
                && whole.contains(span(note))
                && Presences.of(NOTE.matcher(note).replaceFirst("")) == Presence.PRESENT;
    }

    /** A list in whose columns of items a dash says that somebody was there for none: with a word in its place. */
    static List<Token> withAbsences(List<Token> tokens) {
        int spans = 0;
        for (int at = 0; at < tokens.size(); at++) {
            spans += endsRow(tokens, at) && NOTE.matcher(tokens.get(at).text()).matches() ? 1 : 0;
        }
        if (spans < FEWEST) {
            return tokens;
        }
        var read = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            read.add(endsRow(tokens, at) && token.text().equals("–") ? token.withWord(new Word("frånv")) : token);
        }
        return read;
    }

    private static boolean endsRow(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return (token.after(Separator.GAP) || token.after(Separator.CELL))
                && (at + 1 == tokens.size() || tokens.get(at + 1).beginsLine());
    }

    private static @Nullable Span span(@Nullable String note) {
        var matcher = NOTE.matcher(Objects.requireNonNullElse(note, ""));
        return matcher.lookingAt()
                ? new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }
}
