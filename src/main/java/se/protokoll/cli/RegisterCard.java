package se.protokoll.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;
import se.protokoll.text.SourceDocument;

/** Minutes as a card in a register would give them, for reading in a terminal. */
final class RegisterCard {

    private final StringBuilder card = new StringBuilder();

    private RegisterCard() {}

    /** The card, several lines without a line end after the last. */
    static String of(String file, SourceDocument document, Minutes minutes) {
        return new RegisterCard().write(file, document, minutes);
    }

    private String write(String file, SourceDocument document, Minutes minutes) {
        var meeting = minutes.meeting();
        line(file + (document.pages() > 1 ? "  (%d sidor)".formatted(document.pages()) : ""));
        field("Slag", minutes.kind().name().toLowerCase(Locale.ROOT), null);
        field("Organ", meeting.body());
        field(
                "Kommun",
                meeting.bodyMunicipality() == null
                        ? null
                        : meeting.bodyMunicipality().value().name(),
                null);
        field("Datum", meeting.date());
        field("Tid", times(meeting.startTime(), meeting.endTime()), null);
        field("Plats", meeting.place());
        field("Nästa möte", meeting.nextMeeting());
        people("Närvarande", minutes, Presence.PRESENT);
        people("Delvis närvarande", minutes, Presence.PARTIAL);
        people("Frånvarande", minutes, Presence.ABSENT);
        field("Kommuner närvarande", names(minutes.municipalitiesAttending()), null);
        field("Kommuner frånvarande", names(minutes.municipalitiesAbsent()), null);
        field("Kommuner nämnda", names(minutes.municipalitiesMentioned()), null);
        list(
                "Ärenden",
                minutes.agenda().stream()
                        .map(item -> numbered(item.number(), item.title()) + page(item.evidence()))
                        .toList());
        list(
                "Beslut",
                minutes.decisions().stream()
                        .map(decision -> numbered(decision.item(), decision.text()) + "  ("
                                + DecisionRemark.of(decision) + ")" + page(decision.evidence()))
                        .toList());
        list(
                "Underskrifter",
                minutes.signatures().stream()
                        .map(signature -> signature.name() + ", " + signature.role())
                        .toList());
        list(
                "Att kontrollera",
                minutes.warnings().stream()
                        .map(warning ->
                                warning.message() + (warning.evidence() == null ? "" : page(warning.evidence())))
                        .toList());
        field("Läst ur bild", recognized(document), null);
        list("Avkortat", document.limits());
        return card.toString();
    }

    private static @Nullable String recognized(SourceDocument document) {
        int pages = document.recognized().size();
        return pages == 0
                ? null
                : "%d %s, troligen %.0f %% av orden fel"
                        .formatted(
                                pages,
                                pages == 1 ? "sida" : "sidor",
                                document.misread().orElse(0) * 100);
    }

    private void people(String heading, Minutes minutes, Presence presence) {
        list(
                heading,
                minutes.attendance().stream()
                        .filter(attendance -> attendance.presence() == presence)
                        .map(RegisterCard::person)
                        .toList());
    }

    private static String person(Attendance attendance) {
        var parts = new ArrayList<String>();
        parts.add(attendance.name() + (attendance.party() == null ? "" : " (" + attendance.party() + ")"));
        if (attendance.affiliation() != null && !attendance.affiliation().equals(attendance.party())) {
            parts.add(attendance.affiliation());
        }
        parts.addAll(attendance.roles());
        if (attendance.note() != null) {
            parts.add(attendance.note());
        }
        return String.join(", ", parts);
    }

    private static @Nullable String times(@Nullable Fact<?> start, @Nullable Fact<?> end) {
        if (start == null) {
            return end == null ? null : "–" + end.value();
        }
        return end == null ? start.value().toString() : start.value() + "–" + end.value();
    }

    private static @Nullable String names(List<Fact<Municipality>> facts) {
        return facts.isEmpty()
                ? null
                : facts.stream().map(fact -> fact.value().name()).collect(Collectors.joining(", "));
    }

    private static String numbered(@Nullable String number, String text) {
        return number == null ? text : number + ". " + text;
    }

    private static String page(Evidence evidence) {
        return evidence.page() == null ? "" : "  [s. %d]".formatted(evidence.page());
    }

    private void field(String label, @Nullable Fact<?> fact) {
        if (fact != null) {
            field(label, fact.value().toString(), fact.evidence());
        }
    }

    private void field(String label, @Nullable String value, @Nullable Evidence evidence) {
        if (value != null) {
            line("  %-22s%s%s".formatted(label, value, evidence == null ? "" : page(evidence)));
        }
    }

    private void list(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            line("  %s (%d)".formatted(heading, entries.size()));
            entries.forEach(entry -> line("    " + entry));
        }
    }

    private void line(String text) {
        if (!card.isEmpty()) {
            card.append(System.lineSeparator());
        }
        card.append(text);
    }
}
