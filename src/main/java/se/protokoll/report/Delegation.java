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

    /** How a municipality was represented: its people decide, or the minutes themselves where they name nobody. */
    static Delegation of(MunicipalityCount count) {
        return new Delegation(
                new Municipality(count.code(), count.name()),
                count.present(),
                count.partial(),
                count.absent(),
                participation(count));
    }

    private static Participation participation(MunicipalityCount count) {
        if (count.present() > 0) {
            return Participation.PRESENT;
        }
        if (count.partial() > 0) {
            return Participation.PARTIAL;
        }
        return count.attending() ? Participation.PRESENT : Participation.ABSENT;
    }

    /** How many were there for at least some of the meeting; 0 if the minutes name nobody. */
    public int people() {
        return present + partial;
    }
}
