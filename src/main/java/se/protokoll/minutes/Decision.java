package se.protokoll.minutes;

import org.jspecify.annotations.Nullable;

/**
 * One formal decision of the body that met, one per clause.
 *
 * @param item number of the agenda item it stands under; null where there is none
 * @param text the clause or sentence, verbatim but for folded white space
 * @param evidence where it stands
 */
public record Decision(@Nullable String item, String text, Evidence evidence) {}
