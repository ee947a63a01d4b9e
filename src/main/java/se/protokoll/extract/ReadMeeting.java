package se.protokoll.extract;

import se.protokoll.minutes.Minutes;
import se.protokoll.text.SourceDocument;

/**
 * The minutes of one meeting and the text they were read from.
 *
 * @param source the part of the file that is about the meeting; every offset in the minutes is one into it
 * @param minutes what was read
 */
public record ReadMeeting(SourceDocument source, Minutes minutes) {}
