package se.protokoll.minutes;

import java.util.List;

/**
 * How the item went in which a decision was made. Minutes tell it of the item, not of a clause, so that all decisions of
 * an item share it.
 *
 * @param votes that were counted, in their order
 * @param reservations names, as printed, of those who entered a reservation (reserverade sig) against the decision
 * @param disqualified names, as printed, of those who took no part because of a conflict of interest (jäv)
 */
public record Proceedings(List<Vote> votes, List<Fact<String>> reservations, List<Fact<String>> disqualified) {

    /** Nothing of the kind is told. */
    public static final Proceedings NONE = new Proceedings(List.of(), List.of(), List.of());

    public Proceedings {
        votes = List.copyOf(votes);
        reservations = List.copyOf(reservations);
        disqualified = List.copyOf(disqualified);
    }
}
