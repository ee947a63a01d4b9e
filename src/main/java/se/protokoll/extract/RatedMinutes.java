package se.protokoll.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.confidence.Claim;
import se.protokoll.confidence.ConfidenceModel;
import se.protokoll.confidence.MadeClaim;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.AttendanceConfidence;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Meeting;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;

/** Gives the facts of minutes the confidence that what speaks for and against them is worth. */
final class RatedMinutes {

    private final ConfidenceModel model;
    private final List<Attendance> people;
    private final List<Fact<Municipality>> attending;
    private final List<Decision> decisions;
    private Meeting meeting;

    private RatedMinutes(Minutes minutes, ConfidenceModel model) {
        this.model = model;
        this.people = new ArrayList<>(minutes.attendance());
        this.attending = new ArrayList<>(minutes.municipalitiesAttending());
        this.decisions = new ArrayList<>(minutes.decisions());
        this.meeting = minutes.meeting();
    }

    /**
     * The same minutes, rated.
     *
     * @param claims all that the minutes make
     */
    static Minutes of(Minutes minutes, List<MadeClaim> claims, ConfidenceModel model) {
        var rated = new RatedMinutes(minutes, model);
        claims.forEach(rated::rate);
        return new Minutes(
                minutes.kind(),
                rated.meeting,
                rated.people,
                rated.attending,
                minutes.municipalitiesAbsent().stream().map(rated::absent).toList(),
                minutes.municipalitiesMentioned(),
                minutes.agenda(),
                rated.decisions,
                minutes.signatures(),
                minutes.warnings());
    }

    private void rate(MadeClaim made) {
        double confidence = model.probability(made.claim(), made.clues());
        switch (made.claim()) {
            case NAME -> people.set(made.place(), person(made, confidence));
            case ATTENDING ->
                attending.set(made.place(), attending.get(made.place()).rated(confidence));
            case DECISION -> {
                var decision = decisions.get(made.place());
                decisions.set(
                        made.place(),
                        new Decision(
                                decision.item(),
                                decision.text(),
                                decision.kind(),
                                decision.proceedings(),
                                decision.evidence().rated(confidence)));
            }
            case DATE -> meeting = with(rated(meeting.date(), confidence), meeting.body());
            case BODY -> meeting = with(meeting.date(), rated(meeting.body(), confidence));
            case PRESENCE, MUNICIPALITY, PARTY, AFFILIATION -> {
                // Rated with the name.
            }
        }
    }

    private static <T> @Nullable Fact<T> rated(@Nullable Fact<T> fact, double confidence) {
        return fact == null ? null : fact.rated(confidence);
    }

    private Meeting with(@Nullable Fact<LocalDate> date, @Nullable Fact<String> body) {
        return new Meeting(
                body,
                meeting.bodyMunicipality(),
                date,
                meeting.startTime(),
                meeting.endTime(),
                meeting.place(),
                meeting.nextMeeting());
    }

    /** A municipality is as absent as the person is by whom it is known to be. */
    private Fact<Municipality> absent(Fact<Municipality> municipality) {
        return people.stream()
                .filter(person ->
                        person.evidence().start() == municipality.evidence().start())
                .findFirst()
                .map(person -> municipality.rated(Math.min(
                        person.evidence().confidence(), person.confidence().least())))
                .orElse(municipality);
    }

    private Attendance person(MadeClaim made, double confidence) {
        return people.get(made.place())
                .rated(
                        confidence,
                        new AttendanceConfidence(
                                model.probability(Claim.PRESENCE, made.clues()),
                                model.probability(Claim.MUNICIPALITY, made.clues()),
                                model.probability(Claim.PARTY, made.clues()),
                                model.probability(Claim.AFFILIATION, made.clues())));
    }
}
