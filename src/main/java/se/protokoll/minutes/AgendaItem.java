package se.protokoll.minutes;

import org.jspecify.annotations.Nullable;

/**
 * A top-level item (ärende, paragraf) of the meeting.
 *
 * @param number as printed, without "§" or full stop; null where items are not numbered
 * @param title the heading
 * @param evidence where number and title stand
 * @param textEnd one past the last character of the item's text, which begins where the heading ends
 */
public record AgendaItem(@Nullable String number, String title, Evidence evidence, int textEnd) {}
