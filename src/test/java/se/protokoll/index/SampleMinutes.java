package se.protokoll.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.DecisionKind;
import se.protokoll.minutes.DocumentKind;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Meeting;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;
import se.protokoll.minutes.Proceedings;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.SourceDocument;

/** Writes invented minutes line by line, so that a test shows the text and what is in it side by side. */
public final class SampleMinutes {

    private final StringBuilder text = new StringBuilder();
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<AgendaItem> agenda = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private @Nullable Fact<String> body;
    private @Nullable Fact<LocalDate> date;
    private @Nullable Fact<Municipality> owner;

    public static SampleMinutes of(String body, LocalDate date) {
        SampleMinutes minutes = new SampleMinutes();
        minutes.body = new Fact<>(body, minutes.line(body));
        minutes.date = new Fact<>(date, minutes.line(date.toString()));
        return minutes;
    }

    public SampleMinutes person(
            String name, Municipality municipality, String party, Presence presence, String... roles) {
        Evidence where = line(name + ", " + municipality.name() + " (" + party + ")");
        Evidence evidence = new Evidence(where.start(), where.start() + name.length(), 1, "attendance-line", 0.9);
        attendance.add(new Attendance(
                name, municipality.name(), municipality, party, List.of(roles), presence, null, evidence));
        return this;
    }

    /** Whose body it is. */
    public SampleMinutes ownedBy(Municipality municipality) {
        owner = new Fact<>(municipality, line(municipality.name() + "s kommun"));
        return this;
    }

    /** Somebody listed for no municipality. */
    public SampleMinutes person(String name, @Nullable String affiliation, @Nullable String party) {
        attendance.add(new Attendance(
                name, affiliation, null, party, List.of(), Presence.PRESENT, null, line(name + ", " + affiliation)));
        return this;
    }

    public SampleMinutes item(String number, String title, String... lines) {
        Evidence heading = line("§ " + number + " " + title);
        for (String line : lines) {
            line(line);
        }
        agenda.add(new AgendaItem(number, title, heading, text.length()));
        return this;
    }

    public SampleMinutes decision(String clause) {
        AgendaItem item = agenda.removeLast();
        decisions.add(new Decision(item.number(), clause, DecisionKind.APPROVE, Proceedings.NONE, line(clause)));
        agenda.add(new AgendaItem(item.number(), item.title(), item.evidence(), text.length()));
        return this;
    }

    public SampleMinutes outside(String line) {
        line(line);
        return this;
    }

    public SourceDocument source() {
        Block all = new Block(BlockKind.PARAGRAPH, 0, text.length(), 1, 0, List.of());
        return new SourceDocument(text.toString(), List.of(all), 1, "text/plain", null, List.of());
    }

    public Minutes minutes() {
        List<Fact<Municipality>> attending = attendance.stream()
                .filter(person -> person.presence() != Presence.ABSENT && person.municipality() != null)
                .map(person -> new Fact<>(municipality(person), person.evidence()))
                .distinct()
                .toList();
        return new Minutes(
                DocumentKind.PROTOKOLL,
                new Meeting(body, owner, date, null, null, null, null),
                attendance,
                distinct(attending),
                List.of(),
                distinct(attending),
                agenda,
                decisions,
                List.of(),
                List.of());
    }

    public DocumentRows rows(String documentId) {
        return rows(documentId, 1, 1);
    }

    /** As one of the meetings in a file. */
    public DocumentRows rows(String documentId, int number, int meetings) {
        return RowComposer.compose(
                minutes(),
                source(),
                new DocumentFacts(
                        "protokoll/" + documentId + ".txt", "", documentId, text.length(), "test", number, meetings));
    }

    private Evidence line(String line) {
        int start = text.length();
        text.append(line).append('\n');
        return new Evidence(start, start + line.length(), 1, "sample", 1);
    }

    private static Municipality municipality(Attendance person) {
        Municipality municipality = person.municipality();
        if (municipality == null) {
            throw new IllegalStateException(person.name() + " has no municipality.");
        }
        return municipality;
    }

    private static List<Fact<Municipality>> distinct(List<Fact<Municipality>> facts) {
        List<Fact<Municipality>> distinct = new ArrayList<>();
        for (Fact<Municipality> fact : facts) {
            if (distinct.stream().noneMatch(known -> known.value().equals(fact.value()))) {
                distinct.add(fact);
            }
        }
        return distinct;
    }
}
