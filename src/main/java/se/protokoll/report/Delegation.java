package se.protokoll.report;

import se.protokoll.index.MunicipalityCount;
import se.protokoll.minutes.Municipality;

/**
 * The people on one meeting's list who belong to one municipality.
 *
 * @param municipality the one they belong to
 * @param present how many took part in the whole meeting
 * @param partial how many took part in some of it
 * @param absent how many were listed as absent
 * @param participation what that makes of the municipality; stands apart from the numbers because minutes can say that a
 *     municipality attended without naming anybody
 */
public record Delegation(Municipality municipality, int present, int partial, int absent, Participation participation) {

    /** A municipality that was not on the list. */
    public static Delegation notListed(Municipality municipality) {
        return new Delegation(municipality, 0, 0, 0, Participation.NOT_LISTED);
    }

    /** A municipality as its people on the list make it appear. */
    static Delegation of(MunicipalityCount count) {
        return new Delegation(
                new Municipality(count.code(), count.name()),
                count.present(),
                count.partial(),
                count.absent(),
                count.present() > 0
                        ? Participation.PRESENT
                        : count.partial() > 0 ? Participation.PARTIAL : Participation.ABSENT);
    }

    /**
     * The same with the people of another; what the minutes say of the municipality as a whole holds where the people
     * say less.
     */
    Delegation withPeopleOf(Delegation other) {
        return new Delegation(
                municipality,
                other.present,
                other.partial,
                other.absent,
                other.participation == Participation.ABSENT ? participation : other.participation);
    }

    /** How many were there for at least some of the meeting; 0 if the minutes name nobody. */
    public int people() {
        return present + partial;
    }
}
