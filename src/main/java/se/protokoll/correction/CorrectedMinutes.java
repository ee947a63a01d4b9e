package se.protokoll.correction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Meeting;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Warning;

/** Minutes while they are being corrected. A corrected fact keeps its place in the text and is certain from then on. */
final class CorrectedMinutes {

    /** The rule of facts that somebody corrected. */
    static final String RULE = "manual";

    private static final String NOT_APPLIED = "correction-not-applied";

    private final List<Attendance> attendance;
    private final List<Warning> warnings = new ArrayList<>();
    private Meeting meeting;

    private CorrectedMinutes(Minutes minutes) {
        this.meeting = minutes.meeting();
        this.attendance = new ArrayList<>(minutes.attendance());
        minutes.warnings().stream()
                .filter(warning -> !warning.rule().equals(NOT_APPLIED))
                .forEach(warnings::add);
    }

    static Minutes of(Minutes minutes, List<Correction> corrections) {
        var corrected = new CorrectedMinutes(minutes);
        for (int at = 0; at < corrections.size(); at++) {
            corrected.correct(corrections.get(at), corrections.subList(at + 1, corrections.size()));
        }
        var municipalities = RepresentedMunicipalities.of(minutes, corrected.attendance);
        return new Minutes(
                minutes.kind(),
                corrected.meeting,
                corrected.attendance,
                municipalities.attending(),
                municipalities.absent(),
                minutes.municipalitiesMentioned(),
                minutes.agenda(),
                minutes.decisions(),
                minutes.signatures(),
                corrected.warnings);
    }

    /** @param later those that go before it */
    private void correct(Correction correction, List<Correction> later) {
        if (correction.field().ofPerson()) {
            person(correction, later);
        } else {
            head(correction);
        }
    }

    private void head(Correction c) {
        var m = meeting;
        meeting = new Meeting(
                fact(c, CorrectionField.BODY, m.body(), text -> text),
                fact(
                        c,
                        CorrectionField.MUNICIPALITY,
                        m.bodyMunicipality(),
                        name -> CorrectionField.municipality(name).orElseThrow()),
                fact(c, CorrectionField.DATE, m.date(), LocalDate::parse),
                fact(c, CorrectionField.START, m.startTime(), LocalTime::parse),
                fact(c, CorrectionField.END, m.endTime(), LocalTime::parse),
                fact(c, CorrectionField.PLACE, m.place(), text -> text),
                fact(c, CorrectionField.NEXT, m.nextMeeting(), LocalDate::parse));
    }

    private static <T> @Nullable Fact<T> fact(
            Correction correction, CorrectionField field, @Nullable Fact<T> before, Function<String, T> read) {
        if (correction.field() != field) {
            return before;
        }
        return correction.value().isEmpty()
                ? null
                : new Fact<>(read.apply(correction.value()), manual(before == null ? null : before.evidence()));
    }

    private static Evidence manual(@Nullable Evidence before) {
        return before == null
                ? new Evidence(0, 0, null, RULE, 1)
                : new Evidence(before.start(), before.end(), before.page(), RULE, 1);
    }

    private void person(Correction correction, List<Correction> later) {
        boolean found = false;
        for (int at = attendance.size() - 1; at >= 0; at--) {
            var person = attendance.get(at);
            if (person.name().equals(correction.person())) {
                found = true;
                if (correction.field() == CorrectionField.PERSON_REMOVE) {
                    attendance.remove(at);
                } else {
                    attendance.set(at, person(person, correction));
                }
            }
        }
        if (!found && !isDone(correction, later)) {
            warnings.add(new Warning(
                    NOT_APPLIED,
                    "En rättelse gäller ”%s”, som inte står på närvarolistan.".formatted(correction.person()),
                    null));
        }
    }

    /** Corrections may be applied to minutes that were corrected before, by those that came later, too. */
    private boolean isDone(Correction correction, List<Correction> later) {
        return switch (correction.field()) {
            case PERSON_REMOVE -> true;
            case PERSON_NAME ->
                attendance.stream().anyMatch(person -> person.name().equals(correction.value()))
                        || isTakenAway(correction.value(), later);
            default -> isTakenAway(correction.person(), later);
        };
    }

    private static boolean isTakenAway(String name, List<Correction> corrections) {
        return corrections.stream()
                .anyMatch(correction -> correction.person().equals(name)
                        && (correction.field() == CorrectionField.PERSON_NAME
                                || correction.field() == CorrectionField.PERSON_REMOVE));
    }

    private static Attendance person(Attendance person, Correction correction) {
        var field = correction.field();
        String value = correction.value();
        String given = value.isEmpty() ? null : value;
        return new Attendance(
                field == CorrectionField.PERSON_NAME ? value : person.name(),
                field == CorrectionField.PERSON_AFFILIATION ? given : person.affiliation(),
                field == CorrectionField.PERSON_MUNICIPALITY
                        ? CorrectionField.municipality(value).orElse(null)
                        : person.municipality(),
                field == CorrectionField.PERSON_PARTY ? given : person.party(),
                person.roles(),
                field == CorrectionField.PERSON_PRESENCE
                        ? CorrectionField.presence(value).orElseThrow()
                        : person.presence(),
                person.note(),
                manual(person.evidence()));
    }
}
