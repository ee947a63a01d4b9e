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
        corrections.forEach(corrected::correct);
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

    private void correct(Correction correction) {
        if (correction.field().ofPerson()) {
            person(correction);
        } else {
            head(correction);
        }
    }

    private void head(Correction correction) {
        var m = meeting;
        String value = correction.value();
        meeting = switch (correction.field()) {
            case BODY ->
                new Meeting(
                        fact(m.body(), value, text -> text),
                        m.bodyMunicipality(),
                        m.date(),
                        m.startTime(),
                        m.endTime(),
                        m.place(),
                        m.nextMeeting());
            case MUNICIPALITY ->
                new Meeting(
                        m.body(),
                        fact(
                                m.bodyMunicipality(),
                                value,
                                name -> CorrectionField.municipality(name).orElseThrow()),
                        m.date(),
                        m.startTime(),
                        m.endTime(),
                        m.place(),
                        m.nextMeeting());
            case DATE ->
                new Meeting(
                        m.body(),
                        m.bodyMunicipality(),
                        fact(m.date(), value, LocalDate::parse),
                        m.startTime(),
                        m.endTime(),
                        m.place(),
                        m.nextMeeting());
            case START ->
                new Meeting(
                        m.body(),
                        m.bodyMunicipality(),
                        m.date(),
                        fact(m.startTime(), value, LocalTime::parse),
                        m.endTime(),
                        m.place(),
                        m.nextMeeting());
            case END ->
                new Meeting(
                        m.body(),
                        m.bodyMunicipality(),
                        m.date(),
                        m.startTime(),
                        fact(m.endTime(), value, LocalTime::parse),
                        m.place(),
                        m.nextMeeting());
            case PLACE ->
                new Meeting(
                        m.body(),
                        m.bodyMunicipality(),
                        m.date(),
                        m.startTime(),
                        m.endTime(),
                        fact(m.place(), value, text -> text),
                        m.nextMeeting());
            case NEXT ->
                new Meeting(
                        m.body(),
                        m.bodyMunicipality(),
                        m.date(),
                        m.startTime(),
                        m.endTime(),
                        m.place(),
                        fact(m.nextMeeting(), value, LocalDate::parse));
            default -> throw new IllegalArgumentException(correction.field().key());
        };
    }

    private static <T> @Nullable Fact<T> fact(@Nullable Fact<T> before, String value, Function<String, T> read) {
        return value.isEmpty()
                ? null
                : new Fact<>(read.apply(value), manual(before == null ? null : before.evidence()));
    }

    private static Evidence manual(@Nullable Evidence before) {
        return before == null
                ? new Evidence(0, 0, null, RULE, 1)
                : new Evidence(before.start(), before.end(), before.page(), RULE, 1);
    }

    private void person(Correction correction) {
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
        if (!found && !isDone(correction)) {
            warnings.add(new Warning(
                    NOT_APPLIED,
                    "En rättelse gäller ”%s”, som inte står på närvarolistan.".formatted(correction.person()),
                    null));
        }
    }

    /** Corrections may be applied to minutes that were corrected before. */
    private boolean isDone(Correction correction) {
        return switch (correction.field()) {
            case PERSON_REMOVE -> true;
            case PERSON_NAME ->
                attendance.stream().anyMatch(person -> person.name().equals(correction.value()));
            default -> false;
        };
    }

    private static Attendance person(Attendance person, Correction correction) {
        String value = correction.value();
        String given = value.isEmpty() ? null : value;
        var municipality = CorrectionField.municipality(value).orElse(null);
        var evidence = manual(person.evidence());
        return switch (correction.field()) {
            case PERSON_NAME ->
                new Attendance(
                        value,
                        person.affiliation(),
                        person.municipality(),
                        person.party(),
                        person.roles(),
                        person.presence(),
                        person.note(),
                        evidence);
            case PERSON_AFFILIATION ->
                new Attendance(
                        person.name(),
                        given,
                        person.municipality(),
                        person.party(),
                        person.roles(),
                        person.presence(),
                        person.note(),
                        evidence);
            case PERSON_MUNICIPALITY ->
                new Attendance(
                        person.name(),
                        person.affiliation(),
                        municipality,
                        person.party(),
                        person.roles(),
                        person.presence(),
                        person.note(),
                        evidence);
            case PERSON_PARTY ->
                new Attendance(
                        person.name(),
                        person.affiliation(),
                        person.municipality(),
                        given,
                        person.roles(),
                        person.presence(),
                        person.note(),
                        evidence);
            case PERSON_PRESENCE ->
                new Attendance(
                        person.name(),
                        person.affiliation(),
                        person.municipality(),
                        person.party(),
                        person.roles(),
                        CorrectionField.presence(value).orElseThrow(),
                        person.note(),
                        evidence);
            default -> throw new IllegalArgumentException(correction.field().key());
        };
    }
}
