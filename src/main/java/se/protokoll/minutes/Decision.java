package se.protokoll.minutes;

import org.jspecify.annotations.Nullable;

/**
 * One formal decision of the body that met, one per clause.
 *
 * @param item number of the agenda item it stands under; null where there is none
 * @param text the clause or sentence, verbatim but for folded white space
 * @param kind what it does
 * @param proceedings votes, reservations and disqualifications of its item
 * @param evidence where it stands
 */
public record Decision(
        @Nullable String item, String text, DecisionKind kind, Proceedings proceedings, Evidence evidence) {}
