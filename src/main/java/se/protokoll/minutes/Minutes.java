package se.protokoll.minutes;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything read from one document.
 *
 * @param kind what sort of document it is; only minutes have attendance and decisions
 * @param meeting body, date, time and place
 * @param attendance everybody on the attendance list, in its order, each person once
 * @param municipalitiesAttending with at least one person present or partly present; for a municipality's own body,
 *     that municipality
 * @param municipalitiesAbsent represented only by absent people
 * @param municipalitiesMentioned every one named in the text as a municipality or place, those attending included
 * @param agenda top-level items in their order
 * @param decisions in their order
 * @param signatures in their order
 * @param warnings what does not add up; empty where all does
 */
public record Minutes(
        DocumentKind kind,
        Meeting meeting,
        List<Attendance> attendance,
        List<Fact<Municipality>> municipalitiesAttending,
        List<Fact<Municipality>> municipalitiesAbsent,
        List<Fact<Municipality>> municipalitiesMentioned,
        List<AgendaItem> agenda,
        List<Decision> decisions,
        List<Signature> signatures,
        List<Warning> warnings) {

    public Minutes {
        attendance = List.copyOf(attendance);
        municipalitiesAttending = List.copyOf(municipalitiesAttending);
        municipalitiesAbsent = List.copyOf(municipalitiesAbsent);
        municipalitiesMentioned = List.copyOf(municipalitiesMentioned);
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
        signatures = List.copyOf(signatures);
        warnings = List.copyOf(warnings);
    }

    /** The same with another warning behind the others. */
    public Minutes withWarning(Warning warning) {
        return warned(List.of(warning));
    }

    /** The same with more warnings behind the others. */
    public Minutes warned(List<Warning> more) {
        return new Minutes(
                kind,
                meeting,
                attendance,
                municipalitiesAttending,
                municipalitiesAbsent,
                municipalitiesMentioned,
                agenda,
                decisions,
                signatures,
                Stream.concat(warnings.stream(), more.stream()).toList());
    }

    /** A document of a kind of which nothing is to be read. */
    public static Minutes nothingIn(DocumentKind kind) {
        return new Minutes(
                kind,
                Meeting.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
